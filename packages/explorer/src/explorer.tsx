import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer'
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history'
import { GraphiQLProvider } from '@graphiql/react'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL, GraphiQLInterface } from 'graphiql'
import { Header } from './header.tsx'
import { samples } from './samples.ts'
import { samplesPlugin } from './samples-panel.tsx'

const fetcher = createGraphiQLFetcher({ url: new URL('graphql', document.baseURI).href })
const plugins = [DOC_EXPLORER_PLUGIN, samplesPlugin, HISTORY_PLUGIN]
const isWide = window.matchMedia('(min-width: 900px)').matches

/** The whole page: Karya's header above GraphiQL, whose side panel begins with the samples where there is room. */
export function Explorer() {
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      plugins={plugins}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      visiblePlugin={isWide ? samplesPlugin : undefined}
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
