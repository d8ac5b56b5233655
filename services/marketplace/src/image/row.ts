import { EntitySchema } from 'typeorm'

export interface ImageRow {
  id: string
  productId: string
  facilityId: string
  altText: string
  /** Pixels of the largest stored size; null until the picture has arrived, as is `height`. */
  width: number | null
  height: number | null
  readyAt: string | null
}

export const ImageTable = new EntitySchema<ImageRow>({
  name: 'product_image',
  columns: {
    id: { type: 'uuid', primary: true },
    productId: { name: 'product_id', type: 'uuid' },
    facilityId: { name: 'facility_id', type: 'uuid' },
    altText: { name: 'alt_text', type: 'text' },
    width: { type: 'int', nullable: true },
    height: { type: 'int', nullable: true },
    readyAt: { name: 'ready_at', type: 'text', nullable: true },
  },
})
