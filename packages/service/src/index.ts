export { type ServiceContext, serviceContext } from './context.ts'
export { type Loaded, openService, type Service, type ServiceParts } from './open.ts'
export { runService, type ServiceOptions } from './run.ts'
export { readServiceSettings, type ServiceSettings } from './settings.ts'
