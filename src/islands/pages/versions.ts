import { CasusBar } from '../casus-bar/CasusBar.tsx'
import { Notices } from '../casus-bar/Notices.tsx'
import { Versions } from '../snapshots/Versions.tsx'
import { wake } from '../wake.ts'

void wake({ Versions, CasusBar, Notices })
