import { readServiceSettings } from '@karya/service'

/** The settings of a marketplace process. Throws `SettingsError`. */
export const readConfig = () => readServiceSettings('marketplace', 4003, process.env)
