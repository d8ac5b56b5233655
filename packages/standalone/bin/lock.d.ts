/** Who holds a lock: its process, when that began and on which host, and whatever facts it noted. */
export interface LockHolder {
  pid: number
  child?: number
  url?: string
}

export interface Lock {
  release(): void
  /** Adds facts that others read when they find the lock taken. */
  note(facts: object): void
  holder?: undefined
}

export declare function tryLock(path: string | URL, facts: object): Lock | { holder: LockHolder }
export declare function holdLock(path: string | URL, facts: object, onWait: (holder: LockHolder) => void): Promise<Lock>
