import { CasusBar } from '../casus-bar/CasusBar.tsx'
import { Notices } from '../casus-bar/Notices.tsx'
import { OwnDraaiboeken } from '../own-draaiboek/OwnDraaiboeken.tsx'
import { wake } from '../wake.ts'

void wake({ OwnDraaiboeken, CasusBar, Notices })
