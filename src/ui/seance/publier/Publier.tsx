import { Placeholder } from '../../shell/Placeholder.tsx'

export default function Publier(_props: { seanceId: string }) {
  return <Placeholder />
}
