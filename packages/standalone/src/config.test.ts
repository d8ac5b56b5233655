import { describe, expect, it } from '@jest/globals'
import { readConfig } from './config.ts'

describe('readConfig', () => {
  it('takes an empty setting for one that is not given', () => {
    expect(readConfig({ KARYA_SAMPLE_DATA: '', PORT: '' })).toMatchObject({
      sampleData: 'small',
      gateway: { port: 4000 },
    })
  })

  it('tells what is wrong with its own settings and those of the gateway at once', () => {
    const refused = () => readConfig({ KARYA_SAMPLE_DATA: 'x', PORT: '99999', SUBGRAPH_SECRET: 'short' })
    for (const fault of ['KARYA_SAMPLE_DATA is none of', 'PORT is above 65535', 'SUBGRAPH_SECRET is shorter'])
      expect(refused).toThrow(fault)
    expect(refused).toThrow(expect.objectContaining({ code: 'BAD_SETTINGS', hint: expect.stringContaining('docs/') }))
  })
})
