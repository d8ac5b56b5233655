import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useEffect, useState } from 'react'
import { type Sample, samples } from './samples.ts'

/** The side panel that welcomes, and opens each sample in a tab of its own. */
export const samplesPlugin: GraphiQLPlugin = { title: 'Sample queries', icon: SamplesIcon, content: SamplesPanel }

function SamplesPanel() {
  const open = useOpenSample()
  const hasEditors = useGraphiQL(state => Boolean(state.queryEditor && state.responseEditor))
  const [chosen, choose] = useState<Sample>()
  // The samples are there before the editors are: what is chosen until then is opened when they come.
  useEffect(() => {
    if (!hasEditors || !chosen) return
    choose(undefined)
    open(chosen)
  }, [hasEditors, chosen, open])
  return (
    <section className="karya-panel" aria-label="Sample queries">
      <h2>Welcome</h2>
      <p>
        One graph over the training, the products and the partnerships of Indonesia’s correctional facilities. Open a
        question below; it runs at once, and is yours to change.
      </p>
      <ol>
        {samples.map(sample => (
          <li key={sample.title}>
            <button type="button" aria-busy={sample === chosen} onClick={() => choose(sample)}>
              <strong>{sample.title}</strong>
              <span>{sample.description}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className="karya-hint">
        Records that no public source names are marked <code>GENERATED</code> in <code>sources</code>. Small numbers of
        people are suppressed.
      </p>
    </section>
  )
}

/** Opens a sample in a tab of its own and runs it; on a phone the panel then makes room for the answer. */
function useOpenSample(): (sample: Sample) => void {
  const { addTab, changeTab, run, setVisiblePlugin, updateActiveTabValues } = useGraphiQLActions()
  const queryEditor = useGraphiQL(state => state.queryEditor)
  const tabs = useGraphiQL(state => state.tabs)
  return sample => {
    const open = tabs.findIndex(tab => tab.query === sample.query)
    if (open >= 0) changeTab(open)
    else {
      addTab()
      updateActiveTabValues({ query: sample.query })
      queryEditor?.setValue(sample.query)
    }
    if (window.matchMedia('(max-width: 899px)').matches) setVisiblePlugin(null)
    // The editor tells GraphiQL what it holds a moment later; only then does running it run the sample.
    setTimeout(run, 400)
  }
}

function SamplesIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M12 2.500 21.500 12 12 21.500 2.500 12Z" />
      <path d="M12 8 16 12 12 16 8 12Z" />
    </svg>
  )
}
