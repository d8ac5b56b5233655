import './workers.ts'
import 'graphiql/style.css'
import './theme.css'
import './layout.css'
import './graphiql.css'
import { createRoot } from 'react-dom/client'
import { Explorer } from './explorer.tsx'

createRoot(document.getElementById('root') as HTMLElement).render(<Explorer />)
