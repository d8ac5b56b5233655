import { readServiceSettings } from '@karya/service'

/** The settings of a training process. Throws `SettingsError`. */
export const readConfig = () => readServiceSettings('training', 4002, process.env)
