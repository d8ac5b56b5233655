import { createFacilities } from '@karya/facilities'
import { type FacilityFeed, feedInProcess } from '@karya/facility-copy'
import { createMarketplace } from '@karya/marketplace'
import { createPartnerships } from '@karya/partnerships'
import type { Service, ServiceOptions } from '@karya/service'
import { createTraining } from '@karya/training'

export interface ServicesOptions extends Pick<ServiceOptions, 'sampleData' | 'dataDirectory' | 'secret'> {
  databaseUrlOf(service: ServiceName): Promise<string>
}

/** Facilities first: the others follow its changes. */
export const serviceNames = ['facilities', 'training', 'marketplace', 'partnerships'] as const
export type ServiceName = (typeof serviceNames)[number]

/** What opens each; it fills a database that is empty. */
export const creators: Record<ServiceName, (options: ServiceOptions) => Promise<Service>> = {
  facilities: createFacilities,
  training: createTraining,
  marketplace: createMarketplace,
  partnerships: createPartnerships,
}

/** Facilities itself follows nobody. */
const noFeed: FacilityFeed = async () => {
  throw new Error('Facilities follows no other service.')
}

/**
 * Opens all four in this process at once; what follows facilities waits for it. Each is given to `opened` as soon as it is open, also
 * when another one fails, which is then thrown.
 *
 * @returns the services in the order of `serviceNames`
 */
export const openServices = async (
  { databaseUrlOf, ...options }: ServicesOptions,
  opened: (service: Service) => void,
): Promise<Service[]> => {
  const open = async (name: ServiceName, facilities: FacilityFeed) => {
    const service = await creators[name]({ ...options, databaseUrl: await databaseUrlOf(name), facilities })
    opened(service)
    return service
  }
  const facilities = open('facilities', noFeed)
  const feed: FacilityFeed = async after => feedInProcess(await facilities)(after)
  const others = serviceNames.slice(1).map(name => open(name, feed))
  await Promise.allSettled([facilities, ...others])
  return Promise.all([facilities, ...others])
}
