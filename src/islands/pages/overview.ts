import { CasusBar } from '../casus-bar/CasusBar.tsx'
import { Notices } from '../casus-bar/Notices.tsx'
import { Overview } from '../overview/Overview.tsx'
import { wake } from '../wake.ts'

void wake({ Overview, CasusBar, Notices })
