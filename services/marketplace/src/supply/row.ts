export interface SupplyShareRow {
  productId: string
  facilityId: string
  fromStock: number
  fromCapacity: number
  readyOn: string
}

export interface SupplyRows {
  quantity: number
  quantityAvailable: number
  shares: SupplyShareRow[]
}
