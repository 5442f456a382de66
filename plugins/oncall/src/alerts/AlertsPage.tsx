import { Route, Routes } from 'react-router-dom';
import { NoSuchPage } from '../ui/NoSuchPage';
import { AlertPage } from './AlertPage';
import { AlertsList } from './AlertsList';

/** The list of alerts, and each alert on a page of its own. */
export function AlertsPage() {
  return (
    <Routes>
      <Route path="/" element={<AlertsList />} />
      <Route path="/:id" element={<AlertPage />} />
      <Route path="*" element={<NoSuchPage />} />
    </Routes>
  );
}
