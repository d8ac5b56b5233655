import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { checkSource, type SourceDocumentInput, SourceRepository, sql } from '../../src/index.ts'
import { type Scratch, scratchDatabase } from '../scratch-database.ts'

let scratch: Scratch
let sources: SourceRepository
beforeAll(async () => {
  scratch = await scratchDatabase('select')
  sources = new SourceRepository(scratch.database.dataSource.manager)
})
afterAll(() => scratch.drop())

const attach = (recordType: string, recordId: string, source: SourceDocumentInput) =>
  scratch.database.asSystem('test', manager => new SourceRepository(manager).attach(recordType, recordId, source))

const article: SourceDocumentInput = { title: 'Gelang manik Lilis', url: 'https://example.id/1', kind: 'PRESS' }

describe('sources', () => {
  it('of many records are one statement, newest first, in the order of the ids', async () => {
    await attach('Thing', 'a', { title: 'Old', publishedOn: '2024-01-01', kind: 'OFFICIAL' })
    await attach('Thing', 'a', { title: 'New', publishedOn: '2025-01-01', kind: 'PRESS' })
    await attach('Thing', 'a', { title: 'Undated', kind: 'PRESS' })
    await attach('Other', 'a', article)
    const { result, statements } = await scratch.database.statements.during(() =>
      sources.byRecordIds('Thing', ['b', 'a']),
    )
    expect(result.map(list => list.map(({ title }) => title))).toEqual([[], ['New', 'Old', 'Undated']])
    expect(statements).toHaveLength(1)
  })

  it('are stored once, whoever names them and however often', async () => {
    await Promise.all(['a', 'b', 'c', 'a'].map(id => attach('Shared', id, article)))
    const stored = sql`select count(*)::int from source_document where title = ${article.title}`
    expect(await scratch.query(stored)).toEqual([{ count: 1 }])
    expect((await sources.byRecordIds('Shared', ['a', 'b']))[0]).toMatchObject([article])
  })

  it.each<[string, Partial<SourceDocumentInput>, string]>([
    ['no title', { title: ' ' }, 'title'],
    ['a title too long', { title: 'x'.repeat(301) }, 'title'],
    ['the kind GENERATED', { kind: 'GENERATED' }, 'kind'],
    ['a publisher too long', { publisher: 'x'.repeat(101) }, 'publisher'],
    ['an address that is none', { url: 'ftp://example.id' }, 'url'],
    ['an empty address', { url: '' }, 'url'],
    ['an address with spaces', { url: 'https://example.id/a b' }, 'url'],
    ['an address without host', { url: 'https://' }, 'url'],
    ['an address too long', { url: `https://example.id/${'x'.repeat(1000)}` }, 'url'],
  ])('with %s are refused', (_name, fault, field) => {
    expect(checkSource({ ...article, ...fault })).toMatchObject({
      refused: { code: 'INVALID_VALUE', field: ['input', 'source', field] },
    })
  })

  it('as long as they may be fit into the index, in any script', async () => {
    const random = (length: number) =>
      Array.from({ length }, () => String.fromCodePoint(0x20000 + Math.floor(Math.random() * 40_000))).join('')
    const address = Array.from({ length: 900 }, () => Math.floor(Math.random() * 36).toString(36)).join('')
    const longest = {
      title: random(300),
      publisher: random(100),
      url: `https://example.id/${address}`,
      kind: 'PRESS' as const,
    }
    expect(checkSource(longest)).toBeNull()
    await attach('Long', 'a', longest)
    expect((await sources.byRecordIds('Long', ['a']))[0]).toMatchObject([longest])
  })
})
