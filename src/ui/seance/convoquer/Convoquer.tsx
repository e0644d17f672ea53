import { Placeholder } from '../../shell/Placeholder.tsx'

export default function Convoquer(_props: { seanceId: string }) {
  return <Placeholder />
}
