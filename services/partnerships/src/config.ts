import { readServiceSettings } from '@karya/service'

/** The settings of a partnerships process. Throws `SettingsError`. */
export const readConfig = () => readServiceSettings('partnerships', 4004, process.env)
