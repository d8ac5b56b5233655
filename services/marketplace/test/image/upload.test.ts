import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { karyaId } from '@karya/sample-data'
import { type Served, serveSubgraph } from '@karya/subgraph'
import sharp from 'sharp'
import { signUpload } from '../../src/image-file/signature.ts'
import { officerOf, type Service, secret, startService } from '../service.ts'

let service: Service
let served: Served
beforeAll(async () => {
  service = await startService('none')
  served = await serveSubgraph(service, { host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await served?.close()
  await service?.stop()
})

const productId = karyaId('product', 'KSN-GELANG-BATU-LILIS')
const officer = officerOf('lapas-narkotika-kasongan')

const announce = async (): Promise<{ id: string; uploadUrl: string }> => {
  const { data, errors } = await service.as(officer)(
    `mutation ($productId: ID!) {
      addProductImage(input: { productId: $productId, altText: "Gelang di atas kain" }) {
        image { id url uploadUrl width } userErrors { message }
      }
    }`,
    { productId },
  )
  expect(errors).toBeUndefined()
  expect(data.addProductImage).toMatchObject({ image: { url: null, width: null }, userErrors: [] })
  return data.addProductImage.image
}

const put = (path: string, body: Uint8Array | undefined, headers: Record<string, string> = {}) =>
  fetch(`${served.url}${path}`, { method: 'PUT', body: body as never, headers })

const errorOf = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] }
  return { ...errors[0], code: errors[0]?.extensions.code }
}
const codeOf = async (response: Response) => (await errorOf(response)).code

/** As a phone makes it: several megabytes, turned by a note in the metadata, with the place where it was taken. */
const takePhoto = () =>
  sharp({
    create: {
      width: 2400,
      height: 1800,
      channels: 3,
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
      background: '#fff',
    },
  })
    .jpeg({ quality: 92 })
    .withExif({ IFD0: { Make: 'Telepon' }, IFD3: { GPSLatitude: '2/1 0/1 0/1', GPSLongitude: '113/1 0/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()

let photo: Buffer
beforeAll(async () => {
  photo = await takePhoto()
})

describe('the picture of a product', () => {
  it('arrives as a phone took it, and is shown upright, small and without its place', async () => {
    expect(photo.length).toBeGreaterThan(2_000_000)
    expect((await sharp(photo).metadata()).exif).toBeDefined()
    const { id, uploadUrl } = await announce()
    const response = await put(uploadUrl, photo, { 'content-type': 'image/jpeg' })
    expect([response.status, await response.json()]).toEqual([
      200,
      { id, url: `/images/${id}-1280.webp`, width: 1280, height: 1707 },
    ])

    const { data } = await service.ask(
      '{ productBySku(sku: "KSN-GELANG-BATU-LILIS") { version images { id altText width height small: url(width: 200) url(width: 641) uploadUrl } } }',
    )
    expect(data.productBySku.images).toEqual([
      {
        id,
        altText: 'Gelang di atas kain',
        width: 1280,
        height: 1707,
        small: `/images/${id}-320.webp`,
        url: `/images/${id}-1280.webp`,
        uploadUrl: null,
      },
    ])
    expect(data.productBySku.version).toBe(3)

    const shown = await fetch(`${served.url}${data.productBySku.images[0].small}`)
    expect(shown.status).toBe(200)
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${id}-320.webp"`,
      'x-content-type-options': 'nosniff',
    })
    const bytes = Buffer.from(await shown.arrayBuffer())
    const { format, width, height, exif, orientation } = await sharp(bytes).metadata()
    expect({ format, width, height, exif, orientation }).toEqual({
      ...{ format: 'webp', width: 320, height: 427, exif: undefined, orientation: undefined },
    })
    expect(bytes.includes('Telepon')).toBe(false)
    const again = await fetch(shown.url, { headers: { 'if-none-match': shown.headers.get('etag') as string } })
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0])
    expect((await fetch(shown.url, { method: 'HEAD' })).headers.get('content-length')).toBe(String(bytes.length))
  })

  it('comes once', async () => {
    const small = await sharp({ create: { width: 50, height: 40, channels: 3, background: '#a52' } })
      .png()
      .toBuffer()
    const { id, uploadUrl } = await announce()
    const answers = await Promise.all([1, 2, 3].map(() => put(uploadUrl, small)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404])
    expect(
      (await sharp(await readFile(join(service.dataDirectory, 'images', `${id}-1280.webp`))).metadata()).width,
    ).toBe(50)
  })

  it('is waited for out of sight of the public', async () => {
    const { id } = await announce()
    const query = '{ productBySku(sku: "KSN-GELANG-BATU-LILIS") { images { id uploadUrl } } }'
    const idsOf = async (ask: Service['ask']) =>
      (await ask(query)).data.productBySku.images.map((image: { id: string }) => image.id)
    expect(await idsOf(service.ask)).not.toContain(id)
    expect(await idsOf(service.as(officerOf('lapas-narkotika-samarinda')))).not.toContain(id)
    expect(await idsOf(service.as(officer))).toContain(id)
  })
})

describe('an upload is refused', () => {
  const refused: [what: string, bytes: () => Promise<Buffer> | Buffer, status: number, code: string][] = [
    ['text', () => Buffer.from('not a picture at all'), 415, 'UNSUPPORTED_IMAGE'],
    [
      'a drawing with a script',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      415,
      'UNSUPPORTED_IMAGE',
    ],
    [
      'GIF',
      () =>
        sharp({ create: { width: 9, height: 9, channels: 3, background: '#000' } })
          .gif()
          .toBuffer(),
      415,
      'UNSUPPORTED_IMAGE',
    ],
    ['a photo that broke off', () => photo.subarray(0, 1_000_000), 415, 'UNSUPPORTED_IMAGE'],
    [
      'a bomb: few bytes, very many pixels',
      () =>
        sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#000' } })
          .png()
          .toBuffer(),
      415,
      'UNSUPPORTED_IMAGE',
    ],
    ['more than ten megabytes', () => Buffer.alloc(10 * 1024 * 1024 + 1, 0xff), 413, 'REQUEST_TOO_LARGE'],
    ['nothing', () => Buffer.alloc(0), 415, 'UNSUPPORTED_IMAGE'],
  ]
  it.each(refused)('of %s', async (_, bytes, status, code) => {
    const { id, uploadUrl } = await announce()
    const response = await put(uploadUrl, await bytes(), { 'content-type': 'image/jpeg' })
    expect([response.status, await codeOf(response)]).toEqual([status, code])
    const files = await readdir(join(service.dataDirectory, 'images')).catch(() => [])
    expect(files.filter(file => file.includes(id))).toEqual([])
  })

  it('without a signature, with one of another picture, and with an expired one', async () => {
    const { id, uploadUrl } = await announce()
    const other = await announce()
    const body = Buffer.from('x')
    for (const path of [`/images/${id}`, `/images/${id}?${other.uploadUrl.split('?')[1]}`]) {
      expect(await codeOf(await put(path, body))).toBe('FORBIDDEN')
    }
    const expired = `/images/${id}?${signUpload(secret, id, Date.now() - 16 * 60_000)}`
    const response = await put(expired, body)
    expect([response.status, (await errorOf(response)).message]).toEqual([
      403,
      'This address has expired. Read uploadUrl of the picture again for a fresh one.',
    ])
    const unknown = karyaId('image', 'none')
    expect((await put(`/images/${unknown}?${signUpload(secret, unknown)}`, body)).status).toBe(404)
    expect(uploadUrl).toContain(id)
  })

  it('by path', async () => {
    for (const path of [
      '/images/..%2F..%2Fetc%2Fpasswd',
      '/images/x.webp',
      `/images/${productId}-320.webp`,
      '/images/',
    ]) {
      expect((await fetch(`${served.url}${path}`)).status).toBe(404)
    }
  })
})
