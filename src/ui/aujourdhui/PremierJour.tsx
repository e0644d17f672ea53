import { Placeholder } from '../shell/Placeholder.tsx'

export default function PremierJour() {
  return <Placeholder />
}
