// Written by `janus gen` from abi-specs/nt/ksecdd.abi. Do not edit: change the spec and run `./x gen`.
//! Kernel security support providers.
//! Source: mingw-w64 import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ksecdd.abi";
    pub static AcceptSecurityContext: Function = Function { id: 489, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 7, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 8, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 7, library: "KSECDD.SYS", name: "AcceptSecurityContext" };
    pub static AcquireCredentialsHandleW: Function = Function { id: 490, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 8, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 18, library: "KSECDD.SYS", name: "AcquireCredentialsHandleW" };
    pub static AddCredentialsW: Function = Function { id: 491, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }, Capture { arg: 7, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 29, library: "KSECDD.SYS", name: "AddCredentialsW" };
    pub static ApplyControlToken: Function = Function { id: 492, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 39, library: "KSECDD.SYS", name: "ApplyControlToken" };
    pub static BCryptCloseAlgorithmProvider: Function = Function { id: 493, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 40, library: "KSECDD.SYS", name: "BCryptCloseAlgorithmProvider" };
    pub static BCryptCreateHash: Function = Function { id: 494, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 41, library: "KSECDD.SYS", name: "BCryptCreateHash" };
    pub static BCryptDecrypt: Function = Function { id: 495, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 8, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 50, library: "KSECDD.SYS", name: "BCryptDecrypt" };
    pub static BCryptDeriveKey: Function = Function { id: 496, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 62, library: "KSECDD.SYS", name: "BCryptDeriveKey" };
    pub static BCryptDeriveKeyCapi: Function = Function { id: 497, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 71, library: "KSECDD.SYS", name: "BCryptDeriveKeyCapi" };
    pub static BCryptDeriveKeyPBKDF2: Function = Function { id: 498, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 7, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 78, library: "KSECDD.SYS", name: "BCryptDeriveKeyPBKDF2" };
    pub static BCryptDestroyHash: Function = Function { id: 499, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 89, library: "KSECDD.SYS", name: "BCryptDestroyHash" };
    pub static BCryptDestroyKey: Function = Function { id: 500, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 90, library: "KSECDD.SYS", name: "BCryptDestroyKey" };
    pub static BCryptDestroySecret: Function = Function { id: 501, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 91, library: "KSECDD.SYS", name: "BCryptDestroySecret" };
    pub static BCryptDuplicateHash: Function = Function { id: 502, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 92, library: "KSECDD.SYS", name: "BCryptDuplicateHash" };
    pub static BCryptDuplicateKey: Function = Function { id: 503, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 99, library: "KSECDD.SYS", name: "BCryptDuplicateKey" };
    pub static BCryptEncrypt: Function = Function { id: 504, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 8, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 106, library: "KSECDD.SYS", name: "BCryptEncrypt" };
    pub static BCryptEnumAlgorithms: Function = Function { id: 505, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 118, library: "KSECDD.SYS", name: "BCryptEnumAlgorithms" };
    pub static BCryptEnumProviders: Function = Function { id: 506, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 124, library: "KSECDD.SYS", name: "BCryptEnumProviders" };
    pub static BCryptExportKey: Function = Function { id: 507, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 130, library: "KSECDD.SYS", name: "BCryptExportKey" };
    pub static BCryptFinalizeKeyPair: Function = Function { id: 508, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 139, library: "KSECDD.SYS", name: "BCryptFinalizeKeyPair" };
    pub static BCryptFinishHash: Function = Function { id: 509, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 140, library: "KSECDD.SYS", name: "BCryptFinishHash" };
    pub static BCryptFreeBuffer: Function = Function { id: 510, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 141, library: "KSECDD.SYS", name: "BCryptFreeBuffer" };
    pub static BCryptGenerateKeyPair: Function = Function { id: 512, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 142, library: "KSECDD.SYS", name: "BCryptGenerateKeyPair" };
    pub static BCryptGenerateSymmetricKey: Function = Function { id: 513, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 143, library: "KSECDD.SYS", name: "BCryptGenerateSymmetricKey" };
    pub static BCryptGenRandom: Function = Function { id: 511, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 152, library: "KSECDD.SYS", name: "BCryptGenRandom" };
    pub static BCryptGetFipsAlgorithmMode: Function = Function { id: 514, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 153, library: "KSECDD.SYS", name: "BCryptGetFipsAlgorithmMode" };
    pub static BCryptGetProperty: Function = Function { id: 515, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 154, library: "KSECDD.SYS", name: "BCryptGetProperty" };
    pub static BCryptHashData: Function = Function { id: 516, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 162, library: "KSECDD.SYS", name: "BCryptHashData" };
    pub static BCryptImportKey: Function = Function { id: 517, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::WStr }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 6, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 163, library: "KSECDD.SYS", name: "BCryptImportKey" };
    pub static BCryptImportKeyPair: Function = Function { id: 518, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::WStr }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 174, library: "KSECDD.SYS", name: "BCryptImportKeyPair" };
    pub static BCryptKeyDerivation: Function = Function { id: 519, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 183, library: "KSECDD.SYS", name: "BCryptKeyDerivation" };
    pub static BCryptOpenAlgorithmProvider: Function = Function { id: 520, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 191, library: "KSECDD.SYS", name: "BCryptOpenAlgorithmProvider" };
    pub static BCryptRegisterConfigChangeNotify: Function = Function { id: 521, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 197, library: "KSECDD.SYS", name: "BCryptRegisterConfigChangeNotify" };
    pub static BCryptResolveProviders: Function = Function { id: 522, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: true, after: false, shape: Shape::WStr }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 7, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 198, library: "KSECDD.SYS", name: "BCryptResolveProviders" };
    pub static BCryptSecretAgreement: Function = Function { id: 523, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 208, library: "KSECDD.SYS", name: "BCryptSecretAgreement" };
    pub static BCryptSetProperty: Function = Function { id: 524, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 214, library: "KSECDD.SYS", name: "BCryptSetProperty" };
    pub static BCryptSignHash: Function = Function { id: 525, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 221, library: "KSECDD.SYS", name: "BCryptSignHash" };
    pub static BCryptUnregisterConfigChangeNotify: Function = Function { id: 526, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 231, library: "KSECDD.SYS", name: "BCryptUnregisterConfigChangeNotify" };
    pub static BCryptVerifySignature: Function = Function { id: 527, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 232, library: "KSECDD.SYS", name: "BCryptVerifySignature" };
    pub static CompleteAuthToken: Function = Function { id: 528, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 241, library: "KSECDD.SYS", name: "CompleteAuthToken" };
    pub static CredMarshalTargetInfo: Function = Function { id: 529, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 242, library: "KSECDD.SYS", name: "CredMarshalTargetInfo" };
    pub static DeleteSecurityContext: Function = Function { id: 530, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 243, library: "KSECDD.SYS", name: "DeleteSecurityContext" };
    pub static EnumerateSecurityPackagesW: Function = Function { id: 531, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 244, library: "KSECDD.SYS", name: "EnumerateSecurityPackagesW" };
    pub static ExportSecurityContext: Function = Function { id: 532, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 245, library: "KSECDD.SYS", name: "ExportSecurityContext" };
    pub static FreeContextBuffer: Function = Function { id: 533, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 251, library: "KSECDD.SYS", name: "FreeContextBuffer" };
    pub static FreeCredentialsHandle: Function = Function { id: 534, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 252, library: "KSECDD.SYS", name: "FreeCredentialsHandle" };
    pub static GetSecurityUserInfo: Function = Function { id: 535, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 253, library: "KSECDD.SYS", name: "GetSecurityUserInfo" };
    pub static ImpersonateSecurityContext: Function = Function { id: 536, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 254, library: "KSECDD.SYS", name: "ImpersonateSecurityContext" };
    pub static ImportSecurityContextW: Function = Function { id: 537, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 255, library: "KSECDD.SYS", name: "ImportSecurityContextW" };
    pub static InitializeSecurityContextW: Function = Function { id: 539, stack: 12, pop: 48, registers: 0, args: 12, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 10, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 11, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 261, library: "KSECDD.SYS", name: "InitializeSecurityContextW" };
    pub static InitSecurityInterfaceW: Function = Function { id: 538, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 275, library: "KSECDD.SYS", name: "InitSecurityInterfaceW" };
    pub static KSecRegisterSecurityProvider: Function = Function { id: 540, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 276, library: "KSECDD.SYS", name: "KSecRegisterSecurityProvider" };
    pub static KSecValidateBuffer: Function = Function { id: 541, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 277, library: "KSECDD.SYS", name: "KSecValidateBuffer" };
    pub static LsaEnumerateLogonSessions: Function = Function { id: 542, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 278, library: "KSECDD.SYS", name: "LsaEnumerateLogonSessions" };
    pub static LsaGetLogonSessionData: Function = Function { id: 543, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 279, library: "KSECDD.SYS", name: "LsaGetLogonSessionData" };
    pub static MakeSignature: Function = Function { id: 544, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 280, library: "KSECDD.SYS", name: "MakeSignature" };
    pub static MapSecurityError: Function = Function { id: 545, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 281, library: "KSECDD.SYS", name: "MapSecurityError" };
    pub static QueryContextAttributesW: Function = Function { id: 546, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 282, library: "KSECDD.SYS", name: "QueryContextAttributesW" };
    pub static QueryCredentialsAttributesW: Function = Function { id: 547, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 283, library: "KSECDD.SYS", name: "QueryCredentialsAttributesW" };
    pub static QuerySecurityContextToken: Function = Function { id: 548, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 284, library: "KSECDD.SYS", name: "QuerySecurityContextToken" };
    pub static QuerySecurityPackageInfoW: Function = Function { id: 549, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 285, library: "KSECDD.SYS", name: "QuerySecurityPackageInfoW" };
    pub static RevertSecurityContext: Function = Function { id: 550, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 286, library: "KSECDD.SYS", name: "RevertSecurityContext" };
    pub static SealMessage: Function = Function { id: 551, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 287, library: "KSECDD.SYS", name: "SealMessage" };
    pub static SecLookupAccountName: Function = Function { id: 552, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Counted }], checks: &[], file: FILE, line: 288, library: "KSECDD.SYS", name: "SecLookupAccountName" };
    pub static SecLookupAccountSid: Function = Function { id: 553, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Counted }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Counted }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 296, library: "KSECDD.SYS", name: "SecLookupAccountSid" };
    pub static SecLookupWellKnownSid: Function = Function { id: 554, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 304, library: "KSECDD.SYS", name: "SecLookupWellKnownSid" };
    pub static SecMakeSPN: Function = Function { id: 555, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: false, after: true, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Counted }, Capture { arg: 4, before: false, after: true, shape: Shape::Counted }, Capture { arg: 5, before: false, after: true, shape: Shape::Counted }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 310, library: "KSECDD.SYS", name: "SecMakeSPN" };
    pub static SecMakeSPNEx: Function = Function { id: 556, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: false, after: true, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Counted }, Capture { arg: 4, before: false, after: true, shape: Shape::Counted }, Capture { arg: 5, before: false, after: true, shape: Shape::Counted }, Capture { arg: 6, before: false, after: true, shape: Shape::Counted }, Capture { arg: 7, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 320, library: "KSECDD.SYS", name: "SecMakeSPNEx" };
    pub static SecMakeSPNEx2: Function = Function { id: 557, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: false, after: true, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Counted }, Capture { arg: 4, before: false, after: true, shape: Shape::Counted }, Capture { arg: 5, before: false, after: true, shape: Shape::Counted }, Capture { arg: 6, before: false, after: true, shape: Shape::Counted }, Capture { arg: 7, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 331, library: "KSECDD.SYS", name: "SecMakeSPNEx2" };
    pub static SecSetPagingMode: Function = Function { id: 558, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 343, library: "KSECDD.SYS", name: "SecSetPagingMode" };
    pub static SetCredentialsAttributesW: Function = Function { id: 559, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 344, library: "KSECDD.SYS", name: "SetCredentialsAttributesW" };
    pub static SslDecryptPacket: Function = Function { id: 560, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 345, library: "KSECDD.SYS", name: "SslDecryptPacket" };
    pub static SslEncryptPacket: Function = Function { id: 561, stack: 11, pop: 44, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 356, library: "KSECDD.SYS", name: "SslEncryptPacket" };
    pub static SslExportKey: Function = Function { id: 562, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 368, library: "KSECDD.SYS", name: "SslExportKey" };
    pub static SslFreeObject: Function = Function { id: 563, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 377, library: "KSECDD.SYS", name: "SslFreeObject" };
    pub static SslGetExtensions: Function = Function { id: 564, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 378, library: "KSECDD.SYS", name: "SslGetExtensions" };
    pub static SslGetServerIdentity: Function = Function { id: 565, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 386, library: "KSECDD.SYS", name: "SslGetServerIdentity" };
    pub static SslImportKey: Function = Function { id: 566, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 393, library: "KSECDD.SYS", name: "SslImportKey" };
    pub static SslLookupCipherSuiteInfo: Function = Function { id: 567, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 401, library: "KSECDD.SYS", name: "SslLookupCipherSuiteInfo" };
    pub static SslOpenProvider: Function = Function { id: 568, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 409, library: "KSECDD.SYS", name: "SslOpenProvider" };
    pub static SspiAcceptSecurityContextAsync: Function = Function { id: 569, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 8, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 9, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 410, library: "KSECDD.SYS", name: "SspiAcceptSecurityContextAsync" };
    pub static SspiAcquireCredentialsHandleAsyncW: Function = Function { id: 570, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 9, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 422, library: "KSECDD.SYS", name: "SspiAcquireCredentialsHandleAsyncW" };
    pub static SspiCompareAuthIdentities: Function = Function { id: 571, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 434, library: "KSECDD.SYS", name: "SspiCompareAuthIdentities" };
    pub static SspiCopyAuthIdentity: Function = Function { id: 572, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 440, library: "KSECDD.SYS", name: "SspiCopyAuthIdentity" };
    pub static SspiCreateAsyncContext: Function = Function { id: 573, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 441, library: "KSECDD.SYS", name: "SspiCreateAsyncContext" };
    pub static SspiDeleteSecurityContextAsync: Function = Function { id: 574, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 442, library: "KSECDD.SYS", name: "SspiDeleteSecurityContextAsync" };
    pub static SspiEncodeAuthIdentityAsStrings: Function = Function { id: 575, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 443, library: "KSECDD.SYS", name: "SspiEncodeAuthIdentityAsStrings" };
    pub static SspiEncodeStringsAsAuthIdentity: Function = Function { id: 576, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 449, library: "KSECDD.SYS", name: "SspiEncodeStringsAsAuthIdentity" };
    pub static SspiFreeAsyncContext: Function = Function { id: 577, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 455, library: "KSECDD.SYS", name: "SspiFreeAsyncContext" };
    pub static SspiFreeAuthIdentity: Function = Function { id: 578, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 456, library: "KSECDD.SYS", name: "SspiFreeAuthIdentity" };
    pub static SspiFreeCredentialsHandleAsync: Function = Function { id: 579, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 457, library: "KSECDD.SYS", name: "SspiFreeCredentialsHandleAsync" };
    pub static SspiGetAsyncCallStatus: Function = Function { id: 580, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 458, library: "KSECDD.SYS", name: "SspiGetAsyncCallStatus" };
    pub static SspiInitializeSecurityContextAsyncW: Function = Function { id: 581, stack: 13, pop: 52, registers: 0, args: 13, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Counted }, Capture { arg: 11, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 12, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 459, library: "KSECDD.SYS", name: "SspiInitializeSecurityContextAsyncW" };
    pub static SspiLocalFree: Function = Function { id: 582, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 474, library: "KSECDD.SYS", name: "SspiLocalFree" };
    pub static SspiMarshalAuthIdentity: Function = Function { id: 583, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 475, library: "KSECDD.SYS", name: "SspiMarshalAuthIdentity" };
    pub static SspiReinitAsyncContext: Function = Function { id: 584, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 480, library: "KSECDD.SYS", name: "SspiReinitAsyncContext" };
    pub static SspiSetAsyncNotifyCallback: Function = Function { id: 585, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 481, library: "KSECDD.SYS", name: "SspiSetAsyncNotifyCallback" };
    pub static SspiUnmarshalAuthIdentity: Function = Function { id: 586, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::CStr }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 482, library: "KSECDD.SYS", name: "SspiUnmarshalAuthIdentity" };
    pub static SspiValidateAuthIdentity: Function = Function { id: 587, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 487, library: "KSECDD.SYS", name: "SspiValidateAuthIdentity" };
    pub static SspiZeroAuthIdentity: Function = Function { id: 588, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 488, library: "KSECDD.SYS", name: "SspiZeroAuthIdentity" };
    pub static SystemPrng: Function = Function { id: 589, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 489, library: "KSECDD.SYS", name: "SystemPrng" };
    pub static TokenBindingGetHighestSupportedVersion: Function = Function { id: 590, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 490, library: "KSECDD.SYS", name: "TokenBindingGetHighestSupportedVersion" };
    pub static TokenBindingGetKeyTypesServer: Function = Function { id: 591, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 491, library: "KSECDD.SYS", name: "TokenBindingGetKeyTypesServer" };
    pub static TokenBindingVerifyMessage: Function = Function { id: 592, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }, Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 492, library: "KSECDD.SYS", name: "TokenBindingVerifyMessage" };
    pub static UnsealMessage: Function = Function { id: 593, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 500, library: "KSECDD.SYS", name: "UnsealMessage" };
    pub static VerifySignature: Function = Function { id: 594, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 501, library: "KSECDD.SYS", name: "VerifySignature" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn AcceptSecurityContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::AcceptSecurityContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn AcquireCredentialsHandleW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::AcquireCredentialsHandleW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn AddCredentialsW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::AddCredentialsW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ApplyControlToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ApplyControlToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptCloseAlgorithmProvider() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptCloseAlgorithmProvider, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptCreateHash() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptCreateHash, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptDecrypt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptDecrypt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptDeriveKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptDeriveKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptDeriveKeyCapi() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptDeriveKeyCapi, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptDeriveKeyPBKDF2() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptDeriveKeyPBKDF2, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptDestroyHash() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptDestroyHash, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptDestroyKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptDestroyKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptDestroySecret() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptDestroySecret, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptDuplicateHash() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptDuplicateHash, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptDuplicateKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptDuplicateKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptEncrypt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptEncrypt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptEnumAlgorithms() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptEnumAlgorithms, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptEnumProviders() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptEnumProviders, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptExportKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptExportKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptFinalizeKeyPair() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptFinalizeKeyPair, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptFinishHash() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptFinishHash, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptFreeBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptFreeBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptGenerateKeyPair() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptGenerateKeyPair, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptGenerateSymmetricKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptGenerateSymmetricKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptGenRandom() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptGenRandom, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptGetFipsAlgorithmMode() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptGetFipsAlgorithmMode, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptGetProperty() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptGetProperty, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptHashData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptHashData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptImportKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptImportKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptImportKeyPair() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptImportKeyPair, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptKeyDerivation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptKeyDerivation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptOpenAlgorithmProvider() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptOpenAlgorithmProvider, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptRegisterConfigChangeNotify() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptRegisterConfigChangeNotify, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptResolveProviders() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptResolveProviders, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptSecretAgreement() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptSecretAgreement, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptSetProperty() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptSetProperty, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptSignHash() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptSignHash, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptUnregisterConfigChangeNotify() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptUnregisterConfigChangeNotify, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BCryptVerifySignature() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BCryptVerifySignature, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CompleteAuthToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CompleteAuthToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CredMarshalTargetInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CredMarshalTargetInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DeleteSecurityContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DeleteSecurityContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EnumerateSecurityPackagesW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EnumerateSecurityPackagesW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExportSecurityContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExportSecurityContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FreeContextBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FreeContextBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FreeCredentialsHandle() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FreeCredentialsHandle, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn GetSecurityUserInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::GetSecurityUserInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ImpersonateSecurityContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ImpersonateSecurityContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ImportSecurityContextW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ImportSecurityContextW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InitializeSecurityContextW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InitializeSecurityContextW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InitSecurityInterfaceW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InitSecurityInterfaceW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KSecRegisterSecurityProvider() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KSecRegisterSecurityProvider, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KSecValidateBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KSecValidateBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LsaEnumerateLogonSessions() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LsaEnumerateLogonSessions, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LsaGetLogonSessionData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LsaGetLogonSessionData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MakeSignature() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MakeSignature, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MapSecurityError() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MapSecurityError, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn QueryContextAttributesW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::QueryContextAttributesW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn QueryCredentialsAttributesW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::QueryCredentialsAttributesW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn QuerySecurityContextToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::QuerySecurityContextToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn QuerySecurityPackageInfoW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::QuerySecurityPackageInfoW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RevertSecurityContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RevertSecurityContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SealMessage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SealMessage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SecLookupAccountName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SecLookupAccountName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SecLookupAccountSid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SecLookupAccountSid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SecLookupWellKnownSid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SecLookupWellKnownSid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SecMakeSPN() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SecMakeSPN, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SecMakeSPNEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SecMakeSPNEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SecMakeSPNEx2() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SecMakeSPNEx2, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SecSetPagingMode() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SecSetPagingMode, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SetCredentialsAttributesW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SetCredentialsAttributesW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SslDecryptPacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SslDecryptPacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SslEncryptPacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SslEncryptPacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SslExportKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SslExportKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SslFreeObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SslFreeObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SslGetExtensions() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SslGetExtensions, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SslGetServerIdentity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SslGetServerIdentity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SslImportKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SslImportKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SslLookupCipherSuiteInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SslLookupCipherSuiteInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SslOpenProvider() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SslOpenProvider, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SspiAcceptSecurityContextAsync() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SspiAcceptSecurityContextAsync, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SspiAcquireCredentialsHandleAsyncW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SspiAcquireCredentialsHandleAsyncW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SspiCompareAuthIdentities() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SspiCompareAuthIdentities, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SspiCopyAuthIdentity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SspiCopyAuthIdentity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SspiCreateAsyncContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SspiCreateAsyncContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SspiDeleteSecurityContextAsync() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SspiDeleteSecurityContextAsync, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SspiEncodeAuthIdentityAsStrings() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SspiEncodeAuthIdentityAsStrings, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SspiEncodeStringsAsAuthIdentity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SspiEncodeStringsAsAuthIdentity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SspiFreeAsyncContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SspiFreeAsyncContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SspiFreeAuthIdentity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SspiFreeAuthIdentity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SspiFreeCredentialsHandleAsync() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SspiFreeCredentialsHandleAsync, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SspiGetAsyncCallStatus() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SspiGetAsyncCallStatus, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SspiInitializeSecurityContextAsyncW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SspiInitializeSecurityContextAsyncW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SspiLocalFree() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SspiLocalFree, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SspiMarshalAuthIdentity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SspiMarshalAuthIdentity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SspiReinitAsyncContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SspiReinitAsyncContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SspiSetAsyncNotifyCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SspiSetAsyncNotifyCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SspiUnmarshalAuthIdentity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SspiUnmarshalAuthIdentity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SspiValidateAuthIdentity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SspiValidateAuthIdentity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SspiZeroAuthIdentity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SspiZeroAuthIdentity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SystemPrng() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SystemPrng, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TokenBindingGetHighestSupportedVersion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TokenBindingGetHighestSupportedVersion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TokenBindingGetKeyTypesServer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TokenBindingGetKeyTypesServer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TokenBindingVerifyMessage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TokenBindingVerifyMessage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn UnsealMessage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::UnsealMessage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ksecdd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VerifySignature() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VerifySignature, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 8192]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.ksecdd.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 8192]));

/// KSECDD.SYS as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "KSECDD.SYS", aka: &[], head: HEAD.0.get().cast(), head_size: 8192, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "AcceptSecurityContext", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::AcceptSecurityContext as *const (), function: &about::AcceptSecurityContext } },
        Export { name: "AcquireCredentialsHandleW", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::AcquireCredentialsHandleW as *const (), function: &about::AcquireCredentialsHandleW } },
        Export { name: "AddCredentialsW", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::AddCredentialsW as *const (), function: &about::AddCredentialsW } },
        Export { name: "ApplyControlToken", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ApplyControlToken as *const (), function: &about::ApplyControlToken } },
        Export { name: "BCryptCloseAlgorithmProvider", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptCloseAlgorithmProvider as *const (), function: &about::BCryptCloseAlgorithmProvider } },
        Export { name: "BCryptCreateHash", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptCreateHash as *const (), function: &about::BCryptCreateHash } },
        Export { name: "BCryptDecrypt", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptDecrypt as *const (), function: &about::BCryptDecrypt } },
        Export { name: "BCryptDeriveKey", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptDeriveKey as *const (), function: &about::BCryptDeriveKey } },
        Export { name: "BCryptDeriveKeyCapi", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptDeriveKeyCapi as *const (), function: &about::BCryptDeriveKeyCapi } },
        Export { name: "BCryptDeriveKeyPBKDF2", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptDeriveKeyPBKDF2 as *const (), function: &about::BCryptDeriveKeyPBKDF2 } },
        Export { name: "BCryptDestroyHash", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptDestroyHash as *const (), function: &about::BCryptDestroyHash } },
        Export { name: "BCryptDestroyKey", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptDestroyKey as *const (), function: &about::BCryptDestroyKey } },
        Export { name: "BCryptDestroySecret", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptDestroySecret as *const (), function: &about::BCryptDestroySecret } },
        Export { name: "BCryptDuplicateHash", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptDuplicateHash as *const (), function: &about::BCryptDuplicateHash } },
        Export { name: "BCryptDuplicateKey", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptDuplicateKey as *const (), function: &about::BCryptDuplicateKey } },
        Export { name: "BCryptEncrypt", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptEncrypt as *const (), function: &about::BCryptEncrypt } },
        Export { name: "BCryptEnumAlgorithms", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptEnumAlgorithms as *const (), function: &about::BCryptEnumAlgorithms } },
        Export { name: "BCryptEnumProviders", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptEnumProviders as *const (), function: &about::BCryptEnumProviders } },
        Export { name: "BCryptExportKey", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptExportKey as *const (), function: &about::BCryptExportKey } },
        Export { name: "BCryptFinalizeKeyPair", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptFinalizeKeyPair as *const (), function: &about::BCryptFinalizeKeyPair } },
        Export { name: "BCryptFinishHash", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptFinishHash as *const (), function: &about::BCryptFinishHash } },
        Export { name: "BCryptFreeBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptFreeBuffer as *const (), function: &about::BCryptFreeBuffer } },
        Export { name: "BCryptGenRandom", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptGenRandom as *const (), function: &about::BCryptGenRandom } },
        Export { name: "BCryptGenerateKeyPair", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptGenerateKeyPair as *const (), function: &about::BCryptGenerateKeyPair } },
        Export { name: "BCryptGenerateSymmetricKey", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptGenerateSymmetricKey as *const (), function: &about::BCryptGenerateSymmetricKey } },
        Export { name: "BCryptGetFipsAlgorithmMode", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptGetFipsAlgorithmMode as *const (), function: &about::BCryptGetFipsAlgorithmMode } },
        Export { name: "BCryptGetProperty", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptGetProperty as *const (), function: &about::BCryptGetProperty } },
        Export { name: "BCryptHashData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptHashData as *const (), function: &about::BCryptHashData } },
        Export { name: "BCryptImportKey", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptImportKey as *const (), function: &about::BCryptImportKey } },
        Export { name: "BCryptImportKeyPair", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptImportKeyPair as *const (), function: &about::BCryptImportKeyPair } },
        Export { name: "BCryptKeyDerivation", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptKeyDerivation as *const (), function: &about::BCryptKeyDerivation } },
        Export { name: "BCryptOpenAlgorithmProvider", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptOpenAlgorithmProvider as *const (), function: &about::BCryptOpenAlgorithmProvider } },
        Export { name: "BCryptRegisterConfigChangeNotify", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptRegisterConfigChangeNotify as *const (), function: &about::BCryptRegisterConfigChangeNotify } },
        Export { name: "BCryptResolveProviders", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptResolveProviders as *const (), function: &about::BCryptResolveProviders } },
        Export { name: "BCryptSecretAgreement", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptSecretAgreement as *const (), function: &about::BCryptSecretAgreement } },
        Export { name: "BCryptSetProperty", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptSetProperty as *const (), function: &about::BCryptSetProperty } },
        Export { name: "BCryptSignHash", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptSignHash as *const (), function: &about::BCryptSignHash } },
        Export { name: "BCryptUnregisterConfigChangeNotify", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptUnregisterConfigChangeNotify as *const (), function: &about::BCryptUnregisterConfigChangeNotify } },
        Export { name: "BCryptVerifySignature", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BCryptVerifySignature as *const (), function: &about::BCryptVerifySignature } },
        Export { name: "CompleteAuthToken", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::CompleteAuthToken as *const (), function: &about::CompleteAuthToken } },
        Export { name: "CredMarshalTargetInfo", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::CredMarshalTargetInfo as *const (), function: &about::CredMarshalTargetInfo } },
        Export { name: "DeleteSecurityContext", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::DeleteSecurityContext as *const (), function: &about::DeleteSecurityContext } },
        Export { name: "EnumerateSecurityPackagesW", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::EnumerateSecurityPackagesW as *const (), function: &about::EnumerateSecurityPackagesW } },
        Export { name: "ExportSecurityContext", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ExportSecurityContext as *const (), function: &about::ExportSecurityContext } },
        Export { name: "FreeContextBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::FreeContextBuffer as *const (), function: &about::FreeContextBuffer } },
        Export { name: "FreeCredentialsHandle", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::FreeCredentialsHandle as *const (), function: &about::FreeCredentialsHandle } },
        Export { name: "GetSecurityUserInfo", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::GetSecurityUserInfo as *const (), function: &about::GetSecurityUserInfo } },
        Export { name: "ImpersonateSecurityContext", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ImpersonateSecurityContext as *const (), function: &about::ImpersonateSecurityContext } },
        Export { name: "ImportSecurityContextW", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ImportSecurityContextW as *const (), function: &about::ImportSecurityContextW } },
        Export { name: "InitSecurityInterfaceW", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::InitSecurityInterfaceW as *const (), function: &about::InitSecurityInterfaceW } },
        Export { name: "InitializeSecurityContextW", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::InitializeSecurityContextW as *const (), function: &about::InitializeSecurityContextW } },
        Export { name: "KSecRegisterSecurityProvider", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KSecRegisterSecurityProvider as *const (), function: &about::KSecRegisterSecurityProvider } },
        Export { name: "KSecValidateBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::KSecValidateBuffer as *const (), function: &about::KSecValidateBuffer } },
        Export { name: "LsaEnumerateLogonSessions", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::LsaEnumerateLogonSessions as *const (), function: &about::LsaEnumerateLogonSessions } },
        Export { name: "LsaGetLogonSessionData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::LsaGetLogonSessionData as *const (), function: &about::LsaGetLogonSessionData } },
        Export { name: "MakeSignature", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::MakeSignature as *const (), function: &about::MakeSignature } },
        Export { name: "MapSecurityError", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::MapSecurityError as *const (), function: &about::MapSecurityError } },
        Export { name: "QueryContextAttributesW", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::QueryContextAttributesW as *const (), function: &about::QueryContextAttributesW } },
        Export { name: "QueryCredentialsAttributesW", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::QueryCredentialsAttributesW as *const (), function: &about::QueryCredentialsAttributesW } },
        Export { name: "QuerySecurityContextToken", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::QuerySecurityContextToken as *const (), function: &about::QuerySecurityContextToken } },
        Export { name: "QuerySecurityPackageInfoW", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::QuerySecurityPackageInfoW as *const (), function: &about::QuerySecurityPackageInfoW } },
        Export { name: "RevertSecurityContext", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::RevertSecurityContext as *const (), function: &about::RevertSecurityContext } },
        Export { name: "SealMessage", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SealMessage as *const (), function: &about::SealMessage } },
        Export { name: "SecLookupAccountName", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SecLookupAccountName as *const (), function: &about::SecLookupAccountName } },
        Export { name: "SecLookupAccountSid", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SecLookupAccountSid as *const (), function: &about::SecLookupAccountSid } },
        Export { name: "SecLookupWellKnownSid", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SecLookupWellKnownSid as *const (), function: &about::SecLookupWellKnownSid } },
        Export { name: "SecMakeSPN", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SecMakeSPN as *const (), function: &about::SecMakeSPN } },
        Export { name: "SecMakeSPNEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SecMakeSPNEx as *const (), function: &about::SecMakeSPNEx } },
        Export { name: "SecMakeSPNEx2", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SecMakeSPNEx2 as *const (), function: &about::SecMakeSPNEx2 } },
        Export { name: "SecSetPagingMode", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SecSetPagingMode as *const (), function: &about::SecSetPagingMode } },
        Export { name: "SetCredentialsAttributesW", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SetCredentialsAttributesW as *const (), function: &about::SetCredentialsAttributesW } },
        Export { name: "SslDecryptPacket", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SslDecryptPacket as *const (), function: &about::SslDecryptPacket } },
        Export { name: "SslEncryptPacket", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SslEncryptPacket as *const (), function: &about::SslEncryptPacket } },
        Export { name: "SslExportKey", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SslExportKey as *const (), function: &about::SslExportKey } },
        Export { name: "SslFreeObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SslFreeObject as *const (), function: &about::SslFreeObject } },
        Export { name: "SslGetExtensions", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SslGetExtensions as *const (), function: &about::SslGetExtensions } },
        Export { name: "SslGetServerIdentity", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SslGetServerIdentity as *const (), function: &about::SslGetServerIdentity } },
        Export { name: "SslImportKey", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SslImportKey as *const (), function: &about::SslImportKey } },
        Export { name: "SslLookupCipherSuiteInfo", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SslLookupCipherSuiteInfo as *const (), function: &about::SslLookupCipherSuiteInfo } },
        Export { name: "SslOpenProvider", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SslOpenProvider as *const (), function: &about::SslOpenProvider } },
        Export { name: "SspiAcceptSecurityContextAsync", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SspiAcceptSecurityContextAsync as *const (), function: &about::SspiAcceptSecurityContextAsync } },
        Export { name: "SspiAcquireCredentialsHandleAsyncW", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SspiAcquireCredentialsHandleAsyncW as *const (), function: &about::SspiAcquireCredentialsHandleAsyncW } },
        Export { name: "SspiCompareAuthIdentities", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SspiCompareAuthIdentities as *const (), function: &about::SspiCompareAuthIdentities } },
        Export { name: "SspiCopyAuthIdentity", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SspiCopyAuthIdentity as *const (), function: &about::SspiCopyAuthIdentity } },
        Export { name: "SspiCreateAsyncContext", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SspiCreateAsyncContext as *const (), function: &about::SspiCreateAsyncContext } },
        Export { name: "SspiDeleteSecurityContextAsync", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SspiDeleteSecurityContextAsync as *const (), function: &about::SspiDeleteSecurityContextAsync } },
        Export { name: "SspiEncodeAuthIdentityAsStrings", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SspiEncodeAuthIdentityAsStrings as *const (), function: &about::SspiEncodeAuthIdentityAsStrings } },
        Export { name: "SspiEncodeStringsAsAuthIdentity", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SspiEncodeStringsAsAuthIdentity as *const (), function: &about::SspiEncodeStringsAsAuthIdentity } },
        Export { name: "SspiFreeAsyncContext", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SspiFreeAsyncContext as *const (), function: &about::SspiFreeAsyncContext } },
        Export { name: "SspiFreeAuthIdentity", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SspiFreeAuthIdentity as *const (), function: &about::SspiFreeAuthIdentity } },
        Export { name: "SspiFreeCredentialsHandleAsync", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SspiFreeCredentialsHandleAsync as *const (), function: &about::SspiFreeCredentialsHandleAsync } },
        Export { name: "SspiGetAsyncCallStatus", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SspiGetAsyncCallStatus as *const (), function: &about::SspiGetAsyncCallStatus } },
        Export { name: "SspiInitializeSecurityContextAsyncW", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SspiInitializeSecurityContextAsyncW as *const (), function: &about::SspiInitializeSecurityContextAsyncW } },
        Export { name: "SspiLocalFree", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SspiLocalFree as *const (), function: &about::SspiLocalFree } },
        Export { name: "SspiMarshalAuthIdentity", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SspiMarshalAuthIdentity as *const (), function: &about::SspiMarshalAuthIdentity } },
        Export { name: "SspiReinitAsyncContext", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SspiReinitAsyncContext as *const (), function: &about::SspiReinitAsyncContext } },
        Export { name: "SspiSetAsyncNotifyCallback", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SspiSetAsyncNotifyCallback as *const (), function: &about::SspiSetAsyncNotifyCallback } },
        Export { name: "SspiUnmarshalAuthIdentity", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SspiUnmarshalAuthIdentity as *const (), function: &about::SspiUnmarshalAuthIdentity } },
        Export { name: "SspiValidateAuthIdentity", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SspiValidateAuthIdentity as *const (), function: &about::SspiValidateAuthIdentity } },
        Export { name: "SspiZeroAuthIdentity", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SspiZeroAuthIdentity as *const (), function: &about::SspiZeroAuthIdentity } },
        Export { name: "SystemPrng", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::SystemPrng as *const (), function: &about::SystemPrng } },
        Export { name: "TokenBindingGetHighestSupportedVersion", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TokenBindingGetHighestSupportedVersion as *const (), function: &about::TokenBindingGetHighestSupportedVersion } },
        Export { name: "TokenBindingGetKeyTypesServer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TokenBindingGetKeyTypesServer as *const (), function: &about::TokenBindingGetKeyTypesServer } },
        Export { name: "TokenBindingVerifyMessage", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TokenBindingVerifyMessage as *const (), function: &about::TokenBindingVerifyMessage } },
        Export { name: "UnsealMessage", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::UnsealMessage as *const (), function: &about::UnsealMessage } },
        Export { name: "VerifySignature", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VerifySignature as *const (), function: &about::VerifySignature } },
    ];
}
