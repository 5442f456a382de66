import { Route, Routes } from 'react-router-dom';
import { TeamPage } from './TeamPage';
import { TeamsList } from './TeamsList';

/** The list of teams, and each team on a page of its own. */
export function TeamsPage() {
  return (
    <Routes>
      <Route path="/" element={<TeamsList />} />
      <Route path="/:namespace/:name" element={<TeamPage />} />
    </Routes>
  );
}
