import { readServiceSettings } from '@karya/service'

/** The settings of a facilities process. Throws `SettingsError`. */
export const readConfig = () => readServiceSettings('facilities', 4001, process.env)
