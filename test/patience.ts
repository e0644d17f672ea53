import { configure } from '@testing-library/react';

// A screen is waited for as long as a busy machine makes it wait; a test that fails says it a little later.
configure({ asyncUtilTimeout: 10_000 });
