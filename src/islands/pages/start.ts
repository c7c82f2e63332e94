import { CasusBar } from '../casus-bar/CasusBar.tsx'
import { Notices } from '../casus-bar/Notices.tsx'
import { Continue } from '../home/Continue.tsx'
import { wake } from '../wake.ts'

void wake({ Continue, CasusBar, Notices })
