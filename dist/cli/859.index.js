export const id = 859;
export const ids = [859];
export const modules = {

/***/ 10859:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localDiskS3: () => (/* binding */ localDiskS3)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** A local disk and S3: what behaves differently. */
const localDiskS3 = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)('local-disk', 's3', [
    {
        id: 'local-s3-ephemeral',
        title: "A container's disk disappears and is not shared, S3 lasts",
        bites: 'Files kept on the disk of a container vanish with the next deployment, or exist on one replica only.',
        severity: 'high',
        areas: ['files'],
        sources: [
            'https://12factor.net/processes',
            'https://devcenter.heroku.com/articles/dynos#ephemeral-filesystem',
        ],
    },
    {
        id: 'local-s3-listing',
        title: 'S3 lists at most 1000 keys per call',
        bites: 'Code that lists once misses everything after the first page; the listing of a directory is complete.',
        severity: 'high',
        areas: ['files'],
        sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/ListingKeysUsingAPIs.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', '1001 files; listdir', '1001'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', '1001 objects; ListObjectsV2 -> count, IsTruncated', '1000 True')),
        ran: 'ext4 on Linux, moto 5.2.4 (S3 emulator)',
        note: 'S3/SQS side run on the moto emulator.',
    },
    {
        id: 'local-s3-append',
        title: 'S3 cannot append or edit in place',
        bites: 'Logs, CSV exports and uploads opened in append mode replace the object or fail: every change writes the whole object again.',
        severity: 'high',
        areas: ['files'],
        sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-objects-append.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', "open('log','a') twice", 'onetwo'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', "PUT log 'one'; PUT log 'two'; GET", "b'two'")),
        ran: 'ext4 on Linux, moto 5.2.4 (S3 emulator)',
        note: 'S3/SQS side run on the moto emulator.',
    },
    {
        id: 'local-s3-rename',
        title: 'S3 has no rename: it is a copy and a delete',
        bites: 'Moving a "folder" is one request per object, not atomic, and can stop half way; writing to a temporary file and renaming it does not help.',
        severity: 'high',
        areas: ['files'],
        sources: [
            'https://docs.aws.amazon.com/AmazonS3/latest/userguide/copy-object.html',
            'https://docs.aws.amazon.com/AmazonS3/latest/API/API_RenameObject.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'rename(a -> b) of a folder with 3 files: one call', '3'), null),
        ran: 'ext4 on Linux',
        note: 'S3/SQS side run on the moto emulator.',
    },
    {
        id: 'local-s3-public-access',
        title: 'S3 objects are private by default, local uploads often public',
        bites: 'A URL that a development server serves openly is 403 on S3 (new buckets block public access since April 2023); presigned URLs expire.',
        severity: 'high',
        areas: ['files', 'auth'],
        sources: [
            'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
        ],
    },
    {
        id: 'local-s3-content-type',
        title: 'S3 objects default to binary/octet-stream',
        bites: 'A development server derives the type from the file name; on S3, HTML, SVG and PDF download instead of showing unless Content-Type is set at upload.',
        severity: 'high',
        areas: ['files'],
        sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'type a static file server derives for p.html', 'text/html'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'PUT p.html without ContentType; HEAD', 'binary/octet-stream')),
        ran: 'python mimetypes, moto 5.2.4 (S3 emulator)',
        note: 'S3/SQS side run on the moto emulator.',
    },
    {
        id: 'local-s3-directories',
        title: 'S3 has no directories',
        bites: 'Folder checks, mkdir, rmdir and "delete the folder" do nothing useful: HEAD on a prefix is 404, deleting "d/" leaves d/1, and writing into a missing folder just works.',
        severity: 'high',
        areas: ['files'],
        sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-folders.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'write x/y.txt without mkdir; exists(a) with a/b.txt', 'No such file or directory\nTrue'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'HEAD a (a/b.txt exists); PUT x/y/z.txt; DELETE d/ then count d/1,d/2', 'dir exists? 404: Not Found | write to missing folder: 200\n2')),
        ran: 'ext4 on Linux, moto 5.2.4 (S3 emulator)',
        note: 'S3/SQS side run on the moto emulator.',
    },
    {
        id: 'local-s3-case',
        title: 'File names ignore case on default macOS/Windows disks, never on S3 (or Linux)',
        bites: 'Avatar.png opened as avatar.png works on a Mac and is NoSuchKey on S3.',
        severity: 'high',
        areas: ['files'],
        sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', "write Avatar.png; exists('avatar.png') - Linux result; default APFS/NTFS answer True (not run here)", 'False'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'PUT Avatar.png; GET avatar.png', 'NoSuchKey: The specified key does not exist.')),
        ran: 'ext4 on Linux, moto 5.2.4 (S3 emulator)',
        note: 'The left probe ran on Linux (case-sensitive); the macOS/Windows default is from their documentation. S3/SQS side run on the moto emulator.',
    },
    {
        id: 'local-s3-path-normalisation',
        title: 'a//b, a/./b and a/b are three different S3 keys',
        bites: 'The file system collapses them to one file; on S3 a stray slash hides the object.',
        severity: 'medium',
        areas: ['files'],
        sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'write a//b, a/./b, a/b; list', "['b']"), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'PUT the three keys; list', "['a/./b', 'a//b', 'a/b']")),
        ran: 'ext4 on Linux, moto 5.2.4 (S3 emulator)',
        note: 'S3/SQS side run on the moto emulator.',
    },
    {
        id: 'local-s3-list-order',
        title: 'S3 lists in UTF-8 byte order; directory order is arbitrary',
        bites: 'Code relying on the order of one is wrong on the other ("10" before "9", upper before lower case).',
        severity: 'low',
        areas: ['files'],
        sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/ListingKeysUsingAPIs.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'PUT b,B,a,10,9; list', "['10', '9', 'B', 'a', 'b']")),
        ran: 'moto 5.2.4 (S3 emulator)',
        note: 'S3/SQS side run on the moto emulator.',
    },
    {
        id: 'local-s3-mtime',
        title: 'LastModified cannot be set and changes on copy',
        bites: 'Cache busting, sync and "newest file" logic based on mtime behaves differently: copying an object makes it new.',
        severity: 'medium',
        areas: ['files'],
        sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'utime(o,0); copy2; mtime of the copy', '0.0'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'PUT o; (1.2 s) COPY o o2; LastModified of o2 is newer', 'copy newer: True')),
        ran: 'ext4 on Linux, moto 5.2.4 (S3 emulator)',
        note: 'S3/SQS side run on the moto emulator.',
    },
    {
        id: 'local-s3-name-length',
        title: 'Key limit is 1024 bytes in total; a file name 255 bytes per part',
        bites: 'Deep paths that fit on a local disk exceed the key limit, and long single names work only on S3.',
        severity: 'low',
        areas: ['files'],
        sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'create a 256-byte file name', 'File name too long'), null),
        ran: 'ext4 on Linux',
        note: 'S3/SQS side run on the moto emulator.',
    },
    {
        id: 'local-s3-delete-missing',
        title: 'Deleting a missing object succeeds',
        bites: 'S3 answers 204 for a key that never existed; unlink raises, so "already deleted" logic differs.',
        severity: 'low',
        areas: ['files'],
        sources: ['https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'unlink(nope)', 'No such file or directory'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'DELETE nope', '204')),
        ran: 'ext4 on Linux, moto 5.2.4 (S3 emulator)',
        note: 'S3/SQS side run on the moto emulator.',
    },
    {
        id: 'local-s3-locking',
        title: 'No file locks on S3; concurrent PUTs: the last one wins',
        bites: 'flock-based coordination does not exist. Reads after a write are strongly consistent since December 2020, but two writers silently overwrite each other unless conditional writes (If-None-Match / If-Match) are used.',
        severity: 'high',
        areas: ['files', 'concurrency'],
        sources: [
            'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html#ConsistencyModel',
            'https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'open(O_CREAT|O_EXCL) twice', 'File exists'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'second PUT replaces the first; PUT with If-None-Match:* fails', "b'two'\nPreconditionFailed: At least one of the pre-conditions you specified did not hold")),
        ran: 'ext4 on Linux, moto 5.2.4 (S3 emulator)',
        note: 'S3/SQS side run on the moto emulator.',
    },
    {
        id: 'local-s3-metadata-ascii',
        title: 'S3 user metadata must be ASCII and comes back with lower-case keys',
        bites: 'Original file names with accents stored as metadata fail in the SDK.',
        severity: 'low',
        areas: ['files'],
        sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'Metadata Author=x -> keys; Author=Zo\u00eb', "{'author': 'x'}\nS3 metadata can only contain ASCII characters.")),
        ran: 'moto 5.2.4 (S3 emulator)',
        note: 'S3/SQS side run on the moto emulator.',
    },
    {
        id: 'local-s3-network',
        title: 'Every S3 call can fail, time out or be throttled',
        bites: 'Local calls are fast and practically never fail; S3 needs retries and backoff (503 SlowDown above about 3,500 writes or 5,500 reads per second and prefix) and must not sit inside a database transaction.',
        severity: 'medium',
        areas: ['files'],
        sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html'],
    },
    {
        id: 'local-s3-size',
        title: 'One PUT is limited to 5 GB',
        bites: 'Larger files need multipart upload (parts of 5 MiB to 5 GiB, at most 10,000); incomplete uploads keep costing until aborted.',
        severity: 'low',
        areas: ['files'],
        sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html'],
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
