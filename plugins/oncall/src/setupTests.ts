import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Pages are loaded lazily, and a machine that runs all tests at once is slow; waiting longer costs nothing when it is not.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);
