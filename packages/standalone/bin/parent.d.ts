/** Calls `onGone` once when the npm that started this process is gone. Does nothing without npm. */
export declare function watchNpm(onGone: () => void): { dispose(): void }
