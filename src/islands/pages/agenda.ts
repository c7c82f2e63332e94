import { Agenda } from '../agenda/Agenda.tsx'
import { CasusBar } from '../casus-bar/CasusBar.tsx'
import { Notices } from '../casus-bar/Notices.tsx'
import { wake } from '../wake.ts'

void wake({ Agenda, CasusBar, Notices })
