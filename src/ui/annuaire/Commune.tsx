import { Placeholder } from '../shell/Placeholder.tsx'

export default function Commune(_props: { communeId: string }) {
  return <Placeholder />
}
