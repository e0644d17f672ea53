import { Placeholder } from '../../shell/Placeholder.tsx'

export default function Seances() {
  return <Placeholder />
}
