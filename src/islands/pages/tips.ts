import { CasusBar } from '../casus-bar/CasusBar.tsx'
import { Notices } from '../casus-bar/Notices.tsx'
import { AskTips } from '../tips/AskTips.tsx'
import { GiveTips } from '../tips/GiveTips.tsx'
import { ReceivedTips } from '../tips/ReceivedTips.tsx'
import { wake } from '../wake.ts'

void wake({ AskTips, GiveTips, ReceivedTips, CasusBar, Notices })
