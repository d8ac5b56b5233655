/** A field as every subgraph has it: where it is written, and how, is the draft's business. */
export interface FieldDraft {
  type: string
  args?: string
}

export type TypeKind = 'type' | 'interface' | 'union' | 'enum' | 'scalar' | 'input'

interface Local {
  kind: TypeKind
  directives: Set<string>
  interfaces: Set<string>
  /** Field name to its directives; members of a union and values of an enum as well. */
  members: Map<string, Set<string>>
}

/**
 * Subgraphs on their way to SDL. A type's fields are said once for all subgraphs, so that they never disagree; each
 * subgraph holds the part it was given. What several resolve becomes `@shareable` by itself.
 */
export class GraphDraft {
  readonly fields = new Map<string, FieldDraft>()
  readonly subgraphs = new Map<string, Map<string, Local>>()
  /** Fields of which another subgraph takes over. */
  readonly overridden = new Set<string>()
  /** Fields that others may answer as well, by `@provides`. */
  readonly provided = new Set<string>()

  constructor(names: readonly string[]) {
    for (const name of names) this.subgraphs.set(name, new Map())
  }

  type(subgraph: string, name: string, kind: TypeKind = 'type'): Local {
    const types = this.subgraphs.get(subgraph) as Map<string, Local>
    const known = types.get(name)
    if (known) return known
    const created: Local = { kind, directives: new Set(), interfaces: new Set(), members: new Map() }
    types.set(name, created)
    return created
  }

  has(subgraph: string, typeName: string, member?: string): boolean {
    const local = this.subgraphs.get(subgraph)?.get(typeName)
    return local !== undefined && (member === undefined || local.members.has(member))
  }

  isExternal(subgraph: string, typeName: string, fieldName: string): boolean {
    return this.subgraphs.get(subgraph)?.get(typeName)?.members.get(fieldName)?.has('@external') ?? false
  }

  /** Puts a field that was defined into a subgraph. */
  place(subgraph: string, typeName: string, fieldName: string, ...directives: string[]): void {
    const { members } = this.type(subgraph, typeName)
    const known = members.get(fieldName) ?? new Set()
    for (const directive of directives) known.add(directive)
    members.set(fieldName, known)
  }

  define(typeName: string, fieldName: string, field: FieldDraft): void {
    this.fields.set(`${typeName}.${fieldName}`, field)
  }

  /** The subgraphs that resolve a field. */
  ownersOf(typeName: string, fieldName: string): string[] {
    return [...this.subgraphs.keys()].filter(
      name => this.has(name, typeName, fieldName) && !this.isExternal(name, typeName, fieldName),
    )
  }

  sdl(): Map<string, string> {
    return new Map(
      [...this.subgraphs].map(([name, types]) => [
        name,
        `${header}\n${[...types].map(each => this.print(name, ...each)).join('\n')}`,
      ]),
    )
  }

  private print(subgraph: string, name: string, { kind, directives, interfaces, members }: Local): string {
    const head = [kind, name, interfaces.size > 0 && `implements ${[...interfaces].join(' & ')}`, ...directives]
      .filter(Boolean)
      .join(' ')
    if (kind === 'scalar') return head
    if (kind === 'union') return `${head} = ${[...members.keys()].join(' | ')}`
    const lines = [...members].map(([member, given]) => {
      if (kind === 'enum') return `  ${member} ${[...given].join(' ')}`
      const { type, args = '' } = this.fields.get(`${name}.${member}`) ?? { type: 'String' }
      const applied = [...given]
      if (kind === 'type' && this.isShared(subgraph, name, member)) applied.push('@shareable')
      return `  ${member}${args}: ${type} ${applied.join(' ')}`
    })
    return `${head} {\n${lines.join('\n')}\n}`
  }

  private isShared(subgraph: string, typeName: string, fieldName: string): boolean {
    if (this.isExternal(subgraph, typeName, fieldName) || this.overridden.has(`${typeName}.${fieldName}`)) return false
    return this.provided.has(`${typeName}.${fieldName}`) || this.ownersOf(typeName, fieldName).length > 1
  }
}

const header = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@provides", "@external", "@shareable", "@override", "@interfaceObject", "@inaccessible", "@tag"])`
