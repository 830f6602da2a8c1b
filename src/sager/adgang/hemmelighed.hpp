// Passwords, tokens and their fingerprints: hemmelighed.cpp is the only file that knows libsodium.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace nytte::sager {

/// How hard a password is to try. `almindelig` is Argon2id with 64 MiB and 2 passes (some 60 ms);
/// `proeve` is the least libsodium allows and belongs in tests and example data.
enum class Hashstyrke { almindelig, proeve };

/// The Argon2id hash of a password in its own text form, with salt and parameters. Blocking, and at
/// most two run at once, so that a flood of logins costs 128 MiB and not the machine.
/// Throws std::bad_alloc when there is no memory.
std::string hash_kodeord(std::string_view kodeord, Hashstyrke styrke = Hashstyrke::almindelig);

/// True when the password made the hash. False also for a hash that cannot be read.
bool kodeord_passer(std::string_view kodeord, const std::string& hash);

/// 256 random bits as 43 characters (base64url).
std::string ny_hemmelighed();

/// 64 random bits as 16 hexadecimal digits: names a request, protects nothing.
std::string nyt_korrelationsnummer();

/// A random UUID (version 4), lower case: "6fa459ea-ee8a-4ca4-894e-db77e160355e". No secret.
std::string ny_uuid();

/// What a secret is turned into before it is stored or shown. One secret gives unrelated
/// fingerprints for the different purposes, and none of them leads back to it.
enum class Aftryk { lager, csrf, indhold, link };
std::string fingeraftryk(std::string_view hemmelighed, Aftryk formaal);

/// Compares without telling by its duration where two texts differ.
bool ens_hemmeligt(std::string_view a, std::string_view b);

}  // namespace nytte::sager
