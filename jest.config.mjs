export default {
  testMatch: ['<rootDir>/lib/__tests__/**/*.test.js'],
  transform: {},
  setupFiles: ['<rootDir>/lib/__tests__/setup.js'],
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/(?:dist|examples|fixtures)/'],
  // Tests that start processes wait long on a busy machine.
  testTimeout: 30_000,
  maxWorkers: '100%',
};
