import { Placeholder } from '../shell/Placeholder.tsx'

export default function Annuaire() {
  return <Placeholder />
}
