import { describe, expect, it } from '@jest/globals'
import { askAs, sampleFacilities, throwAwayDatabase } from '@karya/testkit'
import { createTraining } from '../src/subgraph.ts'

describe('the training service', () => {
  it('starts and answers while facilities does not, and keeps what it loaded', async () => {
    const { url, drop } = await throwAwayDatabase()
    const isDown = async () => {
      throw new Error('facilities does not answer')
    }
    const first = await createTraining({ databaseUrl: url, sampleData: 'none', facilities: isDown })
    expect(first.loaded).toEqual({
      isFirstTime: true,
      counts: { 'training programs': 1, 'training sessions': 1, certificates: 0 },
    })
    expect(await first.health()).toEqual({ facilityCopyLagSeconds: null })
    const { data, errors } = await askAs(first)(`{
      trainingSessions { nodes { venue facility { id } } }
      trainingStats(groupBy: [PROVINCE, MONTH]) { rows { province { code } period sessions } totals { sessions } }
    }`)
    expect(errors).toBeUndefined()
    expect(data.trainingSessions.nodes[0]).toMatchObject({ venue: 'Aula Utama' })
    expect(data.trainingStats.rows[0]).toMatchObject({ province: null, period: '2025-08', sessions: 1 })
    await first.stop()

    const second = await createTraining({ databaseUrl: url, sampleData: 'small', facilities: sampleFacilities })
    expect(second.loaded).toMatchObject({ isFirstTime: false, counts: { 'training sessions': 1 } })
    const again = await askAs(second)('{ trainingStats(groupBy: [PROVINCE]) { rows { province { code } } } }')
    expect(again.data.trainingStats.rows[0]).toMatchObject({ province: { code: '62' } })
    await second.stop()
    await drop()
  })

  it('can take its tables back', async () => {
    const { url, drop } = await throwAwayDatabase()
    const { database, stop } = await createTraining({
      databaseUrl: url,
      sampleData: 'none',
      facilities: sampleFacilities,
    })
    for (const _ of ['row security', 'tables']) await database.dataSource.undoLastMigration()
    const left = await database.dataSource.query(`select to_regclass('training_session') as table_name`)
    expect(left).toEqual([{ table_name: null }])
    await database.dataSource.runMigrations()
    await stop()
    await drop()
  })
})
