import { Route, Routes, useParams } from 'react-router-dom';
import { NoSuchPage } from '../ui/NoSuchPage';
import { NoTeam } from './NoTeam';
import { TeamPage } from './TeamPage';
import { TeamsList } from './TeamsList';

/** The list of teams, and each team on a page of its own; what is no address of a team says so. */
export function TeamsPage() {
  return (
    <Routes>
      <Route path="/" element={<TeamsList />} />
      <Route path="/:namespace/:name" element={<TeamPage />} />
      <Route path="/:name" element={<NoTeamOfAddress />} />
      <Route path="*" element={<NoSuchPage />} />
    </Routes>
  );
}

function NoTeamOfAddress() {
  const { name = '' } = useParams();
  return <NoTeam name={name} />;
}
