import { Route, Routes } from 'react-router-dom';
import { IncidentPage } from './incident/IncidentPage';
import { InvestigatePage } from './investigate/InvestigatePage';
import { IncidentListPage } from './list/IncidentListPage';
import { ArchivePage } from './postmortems/ArchivePage';
import { PostmortemPage } from './postmortems/PostmortemPage';
import { NoSuchPage } from './ui/NoSuchPage';

/** The pages below `/incidents`, the same in both frontend systems. */
export function IncidentsRoutes() {
  return (
    <Routes>
      <Route path="/" element={<IncidentListPage />} />
      <Route path="/postmortems" element={<ArchivePage />} />
      <Route path="/postmortems/:id" element={<PostmortemPage />} />
      <Route path="/:key" element={<IncidentPage />} />
      <Route path="/:key/investigate" element={<InvestigatePage />} />
      <Route path="*" element={<NoSuchPage />} />
    </Routes>
  );
}
