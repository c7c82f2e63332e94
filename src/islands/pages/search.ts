import { Search } from '../search/Search.tsx'
import { wake } from '../wake.ts'

void wake({ Search })
