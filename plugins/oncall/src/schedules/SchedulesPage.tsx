import { Route, Routes } from 'react-router-dom';
import { NoSuchPage } from '../ui/NoSuchPage';
import { SchedulePage } from './SchedulePage';
import { SchedulesList } from './SchedulesList';

/** The list of schedules, and each schedule on a page of its own. */
export function SchedulesPage() {
  return (
    <Routes>
      <Route path="/" element={<SchedulesList />} />
      <Route path="/:id" element={<SchedulePage />} />
      <Route path="*" element={<NoSuchPage />} />
    </Routes>
  );
}
