import { DOC_EXPLORER_PLUGIN, DocExplorer } from '@graphiql/plugin-doc-explorer'
import { type GraphiQLPlugin, useGraphiQL } from '@graphiql/react'
import { schemaIsHidden } from './fetcher.ts'

/** GraphiQL's side panel of the schema, which says so in plain words where the gateway does not show it. */
export const docsPlugin: GraphiQLPlugin = { ...DOC_EXPLORER_PLUGIN, content: DocsPanel }

function DocsPanel() {
  const isHidden = useGraphiQL(state => state.fetchError?.includes(schemaIsHidden))
  if (!isHidden) return <DocExplorer />
  return (
    <section className="karya-panel" aria-label="Documentation Explorer">
      <h2>Docs</h2>
      <p>{schemaIsHidden} Begin with one of the samples, and change it.</p>
    </section>
  )
}
