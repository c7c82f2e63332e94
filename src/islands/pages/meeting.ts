import { CasusBar } from '../casus-bar/CasusBar.tsx'
import { Notices } from '../casus-bar/Notices.tsx'
import { Meeting } from '../meeting/Meeting.tsx'
import { wake } from '../wake.ts'

void wake({ Meeting, CasusBar, Notices })
