import { accept, type Database, refuse } from '@karya/postgres'
import { CodedError } from '@karya/subgraph'
import { repositoriesOf } from '../database.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { type Picture, readPicture } from './picture.ts'
import type { ImageStore } from './store.ts'

export interface Arrival {
  imageId: string
  /** Of the address that `uploadUrl` gave. */
  query: { expires?: string; signature?: string }
  /** Reads the file; called once it is known to be wanted. */
  read(): Promise<Buffer>
}

/** Decoding takes a core and tens of megabytes: pictures that arrive together take turns. */
const inTurn = oneAtATime()

const notWanted = () =>
  new CodedError(
    'NOT_FOUND',
    'No picture waits for a file here. Announce one with addProductImage and use its uploadUrl.',
  )

const decode = async (bytes: Buffer): Promise<Picture> => {
  const picture = await inTurn(() => readPicture(bytes))
  if ('refused' in picture) throw new CodedError('UNSUPPORTED_IMAGE', picture.refused)
  return picture
}

/**
 * Takes the file of an announced picture: only with a signed address that has not expired, only once, and only what is a picture.
 * Its files are written before the database says that they are there.
 *
 * @throws CodedError
 */
export const takePicture = async (database: Database, store: ImageStore, { imageId, query, read }: Arrival) => {
  const signature = store.checkUpload(imageId, query)
  if (signature === 'expired') {
    throw new CodedError('FORBIDDEN', 'This address has expired. Read uploadUrl of the picture again for a fresh one.')
  }
  if (signature === 'forged') {
    throw new CodedError('FORBIDDEN', 'This address is not one that uploadUrl gave. Use it exactly as it was given.')
  }
  const image = await repositoriesOf(database.dataSource.manager).images.byId(imageId)
  if (!image || image.readyAt !== null) throw notWanted()
  const picture = await decode(await read())
  await store.write(imageId, picture.sizes)
  // The address was given to who keeps the records of the facility, and stands for the right to write there and nowhere else.
  const writer = { role: 'OFFICER', facilityIds: [image.facilityId], regionalOfficeCode: null, partnerId: null }
  const call = { actor: 'upload', writer, action: 'takePicture', input: {} }
  const { userErrors } = await database.transact(call, async manager => {
    const { facilities, images, products } = repositoriesOf(manager)
    await facilities.lock(image.facilityId)
    await products.lock(image.productId)
    if (!(await images.markReady(imageId, picture))) return refuse('NOT_FOUND', 'It had come already.')
    await products.refresh(image.productId)
    return accept({})
  })
  if (userErrors.length) throw notWanted()
  return { id: imageId, url: store.urlOf(imageId, picture.width), width: picture.width, height: picture.height }
}
