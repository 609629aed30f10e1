export const id = 9862;
export const ids = [9862];
export const modules = {

/***/ 19862:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runtimeVariants: () => (/* binding */ runtimeVariants)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Runtimes and images: what differs between builds. */
const runtimeVariants = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .variants */ .HI)('any', [
    {
        id: 'alpine-debian-bogus-locale',
        left: 'alpine',
        right: 'debian',
        title: 'musl accepts any locale name and formats everything like C',
        bites: 'setlocale never fails, but decimals, month names and sorting stay English/C; on glibc they follow the locale or the call fails when the locale is not generated.',
        severity: 'medium',
        areas: ['locale'],
        sources: ['https://wiki.musl-libc.org/functional-differences-from-glibc.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('words', 'localeconv/strftime under de_DE.UTF-8; setlocale(xx_NOPE.UTF-8)', "decimal='.' weekday=Thursday\nbogus locale: xx_NOPE.UTF-8", "decimal=',' weekday=Donnerstag\nbogus locale: rejected"),
        ran: 'musl 1.2.3, glibc 2.36',
        note: 'Run as a small C program linked with each C library, not inside the images.',
    },
    {
        id: 'alpine-debian-thread-stack',
        left: 'alpine',
        right: 'debian',
        title: 'Default thread stack is 128 KiB on musl, 8 MiB on glibc',
        bites: 'Deep recursion in native threads crashes (segfault) only on Alpine.',
        severity: 'medium',
        areas: ['concurrency'],
        sources: ['https://wiki.musl-libc.org/functional-differences-from-glibc.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('words', 'pthread_attr_getstacksize', 'default thread stack=128 KiB', 'default thread stack=8192 KiB'),
        ran: 'musl 1.2.3, glibc 2.36',
        note: 'Run as a small C program linked with each C library, not inside the images.',
    },
    {
        id: 'alpine-debian-native-modules',
        left: 'alpine',
        right: 'debian',
        title: 'Prebuilt glibc binaries do not run on Alpine',
        bites: 'manylinux wheels, Node native add-ons, Prisma engines and gem platforms need musl builds; node_modules copied from a Debian builder fail with "not found".',
        severity: 'high',
        areas: ['migrations'],
        sources: [
            'https://peps.python.org/pep-0656/',
            'https://www.prisma.io/docs/orm/reference/prisma-schema-reference#binarytargets-options',
        ],
    },
    {
        id: 'alpine-debian-dns',
        left: 'alpine',
        right: 'debian',
        title: 'musl resolves DNS differently',
        bites: 'Nameservers are queried in parallel, search-domain handling differs, and TCP fallback exists only from musl 1.2.4: large answers and Kubernetes search lists fail on older Alpine.',
        severity: 'medium',
        areas: ['concurrency'],
        sources: ['https://wiki.musl-libc.org/functional-differences-from-glibc.html#Name-Resolver/DNS'],
    },
    {
        id: 'image-architecture',
        left: 'linux/arm64 (Apple Silicon)',
        right: 'linux/amd64',
        title: 'The same tag is another binary on another CPU architecture',
        bites: 'A multi-platform tag resolves to arm64 on a laptop and amd64 in production: native modules, floating-point paths, JIT and missing platform builds differ; only the digest of one platform is identical.',
        severity: 'medium',
        areas: ['runtime'],
        sources: ['https://docs.docker.com/build/building/multi-platform/'],
    },
    {
        id: 'image-floating-tag',
        left: 'no tag, latest, or major only',
        right: 'pinned version or managed service',
        title: 'An unpinned tag moves to another major version by itself',
        bites: 'postgres or redis:latest pulls whatever is newest, so dev or CI silently runs another major than production (and data directories refuse to start after the jump).',
        severity: 'high',
        areas: ['migrations'],
        sources: [
            'https://docs.docker.com/reference/cli/docker/image/pull/',
            'https://github.com/docker-library/docs/blob/master/postgres/README.md',
        ],
    },
    {
        id: 'filesystem-case',
        left: 'macOS APFS / Windows NTFS (case-insensitive)',
        right: 'Linux ext4/xfs/overlayfs (case-sensitive)',
        title: 'Wrong-case imports and paths work on a Mac and fail in a Linux container',
        bites: 'import "./User" for user.ts, template names and static files resolve on case-insensitive disks only.',
        severity: 'high',
        areas: ['files'],
        sources: ['https://support.apple.com/guide/disk-utility/file-system-formats-dsku19ed921c/mac'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', "create user.js; exists('User.js') on Linux", 'False')),
        ran: 'ext4 on Linux',
    },
]);


/***/ }),

/***/ 3782:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   qZ: () => (/* binding */ statement),
/* harmony export */   r_: () => (/* binding */ sides)
/* harmony export */ });
/** One statement with its result. */
const statement = (language, run, gives) => ({
    language,
    run,
    gives,
});
/** The same statement on both sides, with the two results. */
const both = (language, run, left, right) => ({
    left: { language, run, gives: left },
    right: { language, run, gives: right },
});
/** Another statement on each side. */
const sides = (left, right) => ({ left, right });
/** What differs between two engines; `instead`: in place of which of them the `others` of a behaviour stand. */
function pair(left, right, behaviours, instead = 'right') {
    return behaviours.map((one) => ({ others: [], ...one, kind: 'pair', left, right, instead }));
}
/** What changes between versions of an engine. */
function steps(engine, behaviours) {
    return behaviours.map((one) => ({ ...one, kind: 'step', engine }));
}
/** What differs between builds of an engine. */
function variants(engine, behaviours) {
    return behaviours.map((one) => ({ ...one, kind: 'variant', engine }));
}
/** What an engine's settings change. */
function settings(engine, behaviours) {
    return behaviours.map((one) => ({ ...one, kind: 'setting', engine }));
}


/***/ })

};
