export const id = 8942;
export const ids = [8942];
export const modules = {

/***/ 68942:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   minioS3: () => (/* binding */ minioS3)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** MinIO and AWS: what behaves differently. */
const minioS3 = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)('minio', 's3', [
    {
        id: 'minio-s3-parent-conflict',
        title: 'MinIO cannot hold both "a" and "a/b"',
        bites: 'Keys that are a prefix of another object work on AWS S3 and conflict on MinIO.',
        severity: 'medium',
        areas: ['files'],
        sources: ['https://docs.min.io/community/minio-object-store/operations/concepts/thresholds.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'PUT a; PUT a/b; list (S3 model)', "['a', 'a/b']")),
        ran: 'moto 5.2.4 (S3 emulator)',
        note: 'S3/SQS side run on the moto emulator.',
    },
    {
        id: 'minio-s3-segment-length',
        title: 'MinIO limits each path segment to 255 characters and refuses empty segments',
        bites: 'Keys with long names or double slashes that S3 accepts fail on MinIO.',
        severity: 'low',
        areas: ['files'],
        sources: ['https://docs.min.io/community/minio-object-store/operations/concepts/thresholds.html'],
    },
    {
        id: 'minio-s3-single-put',
        title: 'Single PUT up to 5 TiB on MinIO, 5 GB on AWS',
        bites: 'Large uploads without multipart work on MinIO and fail with EntityTooLarge on AWS.',
        severity: 'medium',
        areas: ['files'],
        sources: [
            'https://docs.min.io/community/minio-object-store/operations/concepts/thresholds.html',
            'https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html',
        ],
    },
    {
        id: 'minio-s3-addressing',
        title: 'MinIO: path-style URLs and an endpoint; AWS prefers virtual-hosted names',
        bites: 'forcePathStyle and endpoint settings left in the code break on AWS (and bucket names with dots fail TLS).',
        severity: 'medium',
        areas: ['files'],
        sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html'],
    },
    {
        id: 'minio-s3-permissions',
        title: 'MinIO root keys allow everything; AWS roles do not',
        bites: 'IAM policies, bucket policies, Block Public Access, KMS and region redirects are not exercised by minioadmin credentials.',
        severity: 'high',
        areas: ['files', 'auth'],
        sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-iam.html'],
    },
    {
        id: 'minio-s3-discontinued',
        title: 'minio/minio is archived and its Docker Hub images are gone since 2026',
        bites: 'The repository was archived in April 2026, and users report that the images no longer pull from Docker Hub: a setup built on them stops working and gets no fixes.',
        severity: 'high',
        areas: ['files'],
        sources: [
            'https://github.com/minio/minio',
            'https://github.com/sitespeedio/onlinetest/pull/274',
            'https://github.com/pgsty/silo/issues/35',
        ],
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
