import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// The first page of a test file waits for its lazily loaded modules, and a machine that runs all tests at once is slow.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
