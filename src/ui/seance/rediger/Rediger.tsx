import { Placeholder } from '../../shell/Placeholder.tsx'

export default function Rediger(_props: { seanceId: string }) {
  return <Placeholder />
}
