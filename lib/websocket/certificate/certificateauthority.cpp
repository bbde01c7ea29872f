// SPDX-License-Identifier: MIT
#include "websocket/certificate/certificateauthority.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSysInfo>
#include <QUrl>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::CertificateAuthority)
};

template <auto free>
struct Freed
{
    template <typename T>
    void operator()(T *object) const
    {
        free(object);
    }
};
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Names = std::unique_ptr<GENERAL_NAMES, Freed<GENERAL_NAMES_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;

constexpr int authorityDays = 3652;
constexpr int serverDays = 824;
constexpr long secondsOfDay = 24L * 60 * 60;
/// Clocks of the machines that are to trust it may be slow.
constexpr long allowedSkew = 60L * 60;

Failure failed(const QString &what)
{
    char reason[256] = {};
    ERR_error_string_n(ERR_get_error(), reason, sizeof reason);
    ERR_clear_error();
    return failure(ErrorCode::TlsFailed, Words::tr("%1 failed in OpenSSL: %2.").arg(what, QString::fromLatin1(reason)));
}

QByteArray contentOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return QByteArray(data, qsizetype(size));
}

QByteArray toPem(X509 *certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate);
    return contentOf(memory.get());
}

QByteArray toPem(EVP_PKEY *key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(memory.get());
}

/// P-256: what every browser and library knows.
Key makeKey()
{
    return Key(EVP_EC_gen("P-256"));
}

bool setRandomSerial(X509 *certificate)
{
    unsigned char bytes[16];
    if (RAND_bytes(bytes, sizeof bytes) != 1)
        return false;
    bytes[0] = (bytes[0] & 0x7f) | 0x40; // positive, and never short (RFC 5280 section 4.1.2.2)
    const std::unique_ptr<BIGNUM, Freed<BN_free>> number(BN_bin2bn(bytes, sizeof bytes, nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool addName(X509_NAME *name, const char *field, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(utf8.data()),
                                      int(utf8.size()), -1, 0)
           == 1;
}

/// As openssl.cnf writes it.
bool addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// What both kinds of certificate have; without extensions and signature.
Certificate makeCertificate(EVP_PKEY *key, const QString &commonName, int days)
{
    Certificate certificate(X509_new());
    X509 *x509 = certificate.get();
    const bool made = X509_set_version(x509, X509_VERSION_3) == 1 && setRandomSerial(x509)
                      && X509_gmtime_adj(X509_getm_notBefore(x509), -allowedSkew)
                      && X509_gmtime_adj(X509_getm_notAfter(x509), days * secondsOfDay - allowedSkew)
                      && addName(X509_get_subject_name(x509), "O", QStringLiteral("WebSocket Workbench development"))
                      && addName(X509_get_subject_name(x509), "CN", commonName) && X509_set_pubkey(x509, key) == 1;
    return made ? std::move(certificate) : Certificate();
}

/// Of a certificate: nullptr for what is neither a host name nor an IP address.
GENERAL_NAME *toGeneralName(const QString &name)
{
    if (!QHostAddress(name).isNull())
        return a2i_GENERAL_NAME(nullptr, nullptr, nullptr, GEN_IPADD, name.toLatin1().constData(), 0);
    static const QRegularExpression host(QStringLiteral("^(\\*\\.)?[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?"
                                                        "(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const bool isWild = name.startsWith(QLatin1String("*."));
    const QByteArray ascii = (isWild ? QByteArray("*.") : QByteArray()) + QUrl::toAce(isWild ? name.mid(2) : name);
    if (!host.match(QString::fromLatin1(ascii)).hasMatch())
        return nullptr;
    return a2i_GENERAL_NAME(nullptr, nullptr, nullptr, GEN_DNS, ascii.constData(), 0);
}

Result<Names> toGeneralNames(const QStringList &names)
{
    Names list(GENERAL_NAMES_new());
    for (const QString &name : names) {
        GENERAL_NAME *entry = toGeneralName(name);
        if (!entry) {
            return failure(
                ErrorCode::InvalidArgument,
                Words::tr("'%1' is neither a host's name nor an IP address that a certificate can be for.").arg(name));
        }
        sk_GENERAL_NAME_push(list.get(), entry);
    }
    return list;
}

} // namespace

struct CertificateAuthority::Data
{
    Certificate certificate;
    Key key;
};

CertificateAuthority::CertificateAuthority(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

CertificateAuthority::CertificateAuthority(CertificateAuthority &&) noexcept = default;
CertificateAuthority &CertificateAuthority::operator=(CertificateAuthority &&) noexcept = default;
CertificateAuthority::~CertificateAuthority() = default;

Result<CertificateAuthority> CertificateAuthority::make()
{
    auto data = std::make_unique<Data>();
    data->key = makeKey();
    if (data->key) {
        const QString name = QStringLiteral("WebSocket Workbench CA (%1)").arg(QSysInfo::machineHostName());
        data->certificate = makeCertificate(data->key.get(), name.left(64), authorityDays); // ub-common-name
    }
    X509 *x509 = data->certificate.get();
    const bool made = x509 && X509_set_issuer_name(x509, X509_get_subject_name(x509)) == 1
                      && addExtension(x509, x509, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
                      && addExtension(x509, x509, NID_key_usage, "critical,keyCertSign,cRLSign")
                      && addExtension(x509, x509, NID_subject_key_identifier, "hash")
                      && X509_sign(x509, data->key.get(), EVP_sha256()) > 0;
    if (!made)
        return failed(Words::tr("Making a certificate authority"));
    return CertificateAuthority(std::move(data));
}

Result<CertificateAuthority> CertificateAuthority::read(const CertificateAndKey &pem)
{
    auto data = std::make_unique<Data>();
    const Memory certificate(BIO_new_mem_buf(pem.certificate.data(), int(pem.certificate.size())));
    data->certificate.reset(PEM_read_bio_X509(certificate.get(), nullptr, nullptr, nullptr));
    const Memory key(BIO_new_mem_buf(pem.key.data(), int(pem.key.size())));
    char noPassword[] = ""; // else OpenSSL asks at the terminal for that of an encrypted key
    data->key.reset(PEM_read_bio_PrivateKey(key.get(), nullptr, nullptr, noPassword));
    if (!data->certificate || !data->key || X509_check_private_key(data->certificate.get(), data->key.get()) != 1)
        return failed(Words::tr("Reading the certificate authority"));
    return CertificateAuthority(std::move(data));
}

CertificateAndKey CertificateAuthority::pem() const
{
    return {toPem(m_data->certificate.get()), toPem(m_data->key.get())};
}

bool CertificateAuthority::isFresh() const
{
    int days = 0;
    int seconds = 0;
    return ASN1_TIME_diff(&days, &seconds, nullptr, X509_get0_notAfter(m_data->certificate.get())) == 1
           && days > serverDays;
}

Result<CertificateAndKey> CertificateAuthority::issue(const QStringList &names) const
{
    const Result<Names> alternatives = toGeneralNames(names);
    if (!alternatives)
        return Failure(alternatives.error());
    const Key key = makeKey();
    const Certificate certificate =
        key ? makeCertificate(key.get(), names.value(0).left(64), serverDays) : Certificate();
    X509 *x509 = certificate.get();
    X509 *issuer = m_data->certificate.get();
    const bool made = x509 && X509_set_issuer_name(x509, X509_get_subject_name(issuer)) == 1
                      && addExtension(x509, issuer, NID_basic_constraints, "critical,CA:FALSE")
                      && addExtension(x509, issuer, NID_key_usage, "critical,digitalSignature")
                      && addExtension(x509, issuer, NID_ext_key_usage, "serverAuth")
                      && addExtension(x509, issuer, NID_subject_key_identifier, "hash")
                      && addExtension(x509, issuer, NID_authority_key_identifier, "keyid:always")
                      && X509_add1_ext_i2d(x509, NID_subject_alt_name, alternatives->get(), 0, 0) == 1
                      && X509_sign(x509, m_data->key.get(), EVP_sha256()) > 0;
    if (!made)
        return failed(Words::tr("Making the server's certificate"));
    return CertificateAndKey{toPem(x509), toPem(key.get())};
}

} // namespace wsw
