import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkUpload, signUpload } from './signature.ts'

/** The widths in which a picture is kept, in pixels; a narrower picture is kept as wide as it is. */
export const widths = [320, 640, 1280] as const
export type Width = (typeof widths)[number]

export const routePrefix = '/images'

export interface ImageStoreOptions {
  /** Where the files are; instances that answer for each other share it. */
  directory: string
  /** Signs addresses of uploads; instances that answer for each other share it. */
  secret: string
}

/** The files of pictures, and the addresses under which they come and go: paths on the server that answers for the graph. */
export class ImageStore {
  readonly #options: ImageStoreOptions

  constructor(options: ImageStoreOptions) {
    this.#options = options
  }

  /** The smallest kept size that is at least so wide, or the largest. */
  urlOf(imageId: string, width: number): string {
    const kept = widths.find(candidate => candidate >= width) ?? widths[widths.length - 1]
    return `${routePrefix}/${imageId}-${kept}.webp`
  }

  uploadUrl(imageId: string): string {
    return `${routePrefix}/${imageId}?${signUpload(this.#options.secret, imageId)}`
  }

  checkUpload(imageId: string, query: { expires?: string; signature?: string }) {
    return checkUpload(this.#options.secret, imageId, query)
  }

  pathOf(imageId: string, width: Width): string {
    return join(this.#options.directory, `${imageId}-${width}.webp`)
  }

  /** Writes all sizes; a size is there as a whole or not at all. */
  async write(imageId: string, sizes: ReadonlyMap<Width, Buffer>): Promise<void> {
    await mkdir(this.#options.directory, { recursive: true })
    for (const [width, bytes] of sizes) {
      const path = this.pathOf(imageId, width)
      const unfinished = `${path}.${process.pid}`
      try {
        await writeFile(unfinished, bytes)
        await rename(unfinished, path)
      } catch (error) {
        await rm(unfinished, { force: true })
        throw error
      }
    }
  }
}
