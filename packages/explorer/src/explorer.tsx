import { DocExplorerStore } from '@graphiql/plugin-doc-explorer'
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history'
import { GraphiQLProvider } from '@graphiql/react'
import { GraphiQL, GraphiQLInterface } from 'graphiql'
import { docsPlugin } from './docs-panel.tsx'
import { fetcher } from './fetcher.ts'
import { Header } from './header.tsx'
import { samples } from './samples.ts'
import { samplesPlugin } from './samples-panel.tsx'

const plugins = [docsPlugin, samplesPlugin, HISTORY_PLUGIN]
const isWide = window.matchMedia('(min-width: 900px)').matches
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null

/** The whole page: Karya's header above GraphiQL, which begins with the samples; on a phone, where they cover it, once. */
export function Explorer() {
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      plugins={plugins}
      referencePlugin={docsPlugin}
      visiblePlugin={isWide || isFirstVisit ? samplesPlugin : undefined}
      defaultTabs={[{ query: samples[0]?.query ?? '' }]}
    >
      <HistoryStore>
        <DocExplorerStore>
          <Header />
          <GraphiQLInterface defaultEditorToolsVisibility={false}>
            <GraphiQL.Logo>{null}</GraphiQL.Logo>
          </GraphiQLInterface>
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  )
}
