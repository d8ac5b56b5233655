import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import markUrl from './mark.svg'
import { samplesPlugin } from './samples-panel.tsx'

/** Name, way to the samples, and light or dark. */
export function Header() {
  const { setVisiblePlugin } = useGraphiQLActions()
  const visiblePlugin = useGraphiQL(state => state.visiblePlugin)
  const isOpen = visiblePlugin === samplesPlugin
  return (
    <header className="karya-header">
      <img src={markUrl} alt="" width="32" height="32" />
      <h1>Karya</h1>
      <p>The works of Indonesia’s correctional facilities, in one graph</p>
      <nav>
        <button type="button" aria-expanded={isOpen} onClick={() => setVisiblePlugin(isOpen ? null : samplesPlugin)}>
          Samples
        </button>
        <ThemeButton />
      </nav>
    </header>
  )
}

function ThemeButton() {
  const { setTheme } = useGraphiQLActions()
  const theme = useGraphiQL(state => state.theme)
  const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)').matches
  const isDark = theme ? theme === 'dark' : systemIsDark
  const label = isDark ? 'Use light colours' : 'Use dark colours'
  return (
    <button
      type="button"
      className="karya-theme"
      aria-label={label}
      title={label}
      onClick={() => setTheme(isDark ? 'light' : 'dark')}
    >
      <svg
        viewBox="0 0 24 24"
        width="18"
        height="18"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.800"
        strokeLinecap="round"
        aria-hidden="true"
      >
        {isDark ? (
          <path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600 7 7M17 17l1.400 1.400M5.600 18.400 7 17M17 7l1.400-1.400M8 12a4 4 0 1 0 8 0 4 4 0 1 0-8 0" />
        ) : (
          <path d="M20 14.500A8.500 8.500 0 0 1 9.500 4 8.500 8.500 0 1 0 20 14.500Z" strokeLinejoin="round" />
        )}
      </svg>
    </button>
  )
}
