import sharp from 'sharp'
import { type Width, widths } from './store.ts'

/** Bytes of a file; a phone's photo has 2 to 8 million. */
export const largestFile = 10 * 1024 * 1024

/** A phone's photo has 12 to 50 million. Whoever packs more into ten megabytes means to fill the memory. */
const mostPixels = 60_000_000

/** The first bytes of what is taken. No other decoder ever sees a file, whatever its name or header says. */
const beginnings: readonly (readonly [format: string, isSuch: (bytes: Buffer) => boolean])[] = [
  ['JPEG', bytes => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))],
  ['PNG', bytes => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))],
  ['WebP', bytes => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'],
]

export interface Picture {
  sizes: Map<Width, Buffer>
  /** Of the largest size. */
  width: number
  height: number
}

const largestWidth = widths[widths.length - 1] as Width
const within = (width: Width) => ({ width, height: 2 * width, fit: 'inside', withoutEnlargement: true }) as const

/** Libvips keeps what it decoded for the next time; pictures here come once. */
sharp.cache(false)

/**
 * A file as WebP in every width, turned upright, in sRGB, and without the metadata that would tell where and by whom it was taken.
 * Answers in words why a file is not taken.
 */
export const readPicture = async (bytes: Buffer): Promise<Picture | { refused: string }> => {
  if (!beginnings.some(([, isSuch]) => isSuch(bytes))) {
    return { refused: 'The file is no JPEG, PNG or WebP. A photo in HEIC has to be saved as JPEG first.' }
  }
  try {
    const { width: wide = 0, height: high = 0 } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (wide * high > mostPixels) {
      return {
        refused: `The picture has ${wide} × ${high} pixels, but may have ${mostPixels / 1e6} million. Make it smaller.`,
      }
    }
    // Decoded once, at the largest size that is kept; the smaller ones are made of that.
    const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .autoOrient()
      .resize(within(largestWidth))
      .timeout({ seconds: 20 })
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { width, height, channels } = info
    const upright = () => sharp(data, { raw: { width, height, channels } })
    const sizes = new Map<Width, Buffer>()
    for (const kept of widths) {
      sizes.set(kept, await upright().resize(within(kept)).webp({ quality: 78 }).toBuffer())
    }
    return { sizes, width, height }
  } catch {
    return {
      refused: 'The file is damaged or incomplete, so that no picture can be made of it. Send it again as a whole.',
    }
  }
}
